package uk.cspportal.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.cspportal.measures.Frequency;
import uk.cspportal.measures.SheetChange.Kind;
import uk.cspportal.measures.Unit;
import uk.cspportal.measures.statistics.ChangeMethod;
import uk.cspportal.measures.statistics.Polarity;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.ErrorSummary;
import uk.cspportal.shared.ui.SaveState;

/** Every field of a reference sheet, in the order in which the sheet is read. */
final class SheetForm extends Div {

    static final String KIND = "kind";
    static final String WHY = "why";

    private final Map<String, SheetField> fields = new LinkedHashMap<>();
    private final boolean isNew;

    SheetForm(boolean isNew) {
        this.isNew = isNew;
        addClassNames("stack", "sheet-form");
        add(
                counted(),
                card(
                        "sheet.compared",
                        grid(
                                choice("changeMethod", "sheet.change-method", ChangeMethod.class),
                                line("changeDecimals"),
                                line("flatBand"),
                                line("valueDecimals"),
                                line("minimum"),
                                line("maximum")),
                        put(
                                "disclosure",
                                SheetField.disclosure(new DisclosureField(
                                        Messages.text("sheet.disclosure.label"), SheetField.DRAFT_EVERY_MILLIS)))),
                card(
                        "sheet.comes-from",
                        grid(line("source"), line("publisher"), line("lagDays"), line("owner"), line("objective")),
                        area("limitations")),
                isNew ? card("sheet.form.change", reason("sheet.form.note", "sheet.form.note.hint")) : change());
    }

    private Card counted() {
        var named =
                isNew ? grid(line("title"), line("shortTitle"), line("key")) : grid(line("title"), line("shortTitle"));
        var day = new SheetField.Day(SheetWords.label("validFrom"));
        hint(day, "validFrom");
        return card(
                "sheet.counted",
                named,
                area("definition"),
                grid(
                        choice("unit", "sheet.unit", Unit.class),
                        choice("polarity", "measures.polarity", Polarity.class),
                        choice("frequency", "sheet.frequency", Frequency.class),
                        line("denominator"),
                        line("denominatorSource"),
                        line("legalSource"),
                        put("validFrom", SheetField.day(day))));
    }

    private Card change() {
        var kind = new RadioButtonGroup<Kind>(Messages.text("sheet.form.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(k -> Messages.text("sheet.form.kind", k));
        kind.addThemeName("vertical");
        return card(
                "sheet.form.change",
                put(KIND, SheetField.radio(kind, Kind.class)),
                reason("sheet.form.why", "sheet.form.why.hint"));
    }

    private Component reason(String label, String hint) {
        var why = new TextArea(Messages.text(label));
        why.setHelperText(Messages.text(hint));
        return put(WHY, SheetField.text(why));
    }

    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        fields.forEach((name, field) -> texts.put(name, field.read().get()));
        return texts;
    }

    /** Puts texts into the fields they name; the others stay. */
    void fill(Map<String, String> texts) {
        fields.forEach((name, field) -> {
            if (texts.containsKey(name)) {
                field.write().accept(texts.get(name));
            }
        });
    }

    void onTyped(SerializableRunnable typed) {
        fields.values().forEach(field -> field.onTyped(typed));
    }

    /** Lets the state speak of every field that is typed into. */
    void watch(SaveState state) {
        fields.values().forEach(field -> {
            if (field.component() instanceof TextField line) {
                state.watch(line);
            } else if (field.component() instanceof TextArea area) {
                state.watch(area);
            }
        });
    }

    /** Each problem at its field; returns them for the summary above the form. */
    List<ErrorSummary.Problem> show(List<Problem> problems) {
        fields.values().forEach(field -> field.fault(""));
        var all = new ArrayList<ErrorSummary.Problem>();
        for (var problem : problems) {
            var field = fields.get(problem.place());
            if (field != null) {
                field.fault(problem.remedy());
            }
            all.add(new ErrorSummary.Problem(
                    field == null
                                    || problem.place().equals(KIND)
                                    || problem.place().equals(WHY)
                            ? problem.remedy()
                            : Messages.text("sheet.act.of", SheetWords.label(problem.place()), problem.remedy()),
                    field == null ? null : field.component()));
        }
        return all;
    }

    private Component line(String name) {
        var field = new TextField(SheetWords.label(name));
        hint(field, name);
        return put(name, SheetField.text(field));
    }

    private Component area(String name) {
        var field = new TextArea(SheetWords.label(name));
        hint(field, name);
        field.setMinRows(3);
        return put(name, SheetField.text(field));
    }

    private <E extends Enum<E>> Component choice(String name, String words, Class<E> type) {
        return put(name, SheetField.choice(SheetWords.label(name), words, type));
    }

    private static void hint(com.vaadin.flow.component.HasHelper field, String name) {
        Messages.find("sheet.hint." + name).ifPresent(field::setHelperText);
    }

    private Component put(String name, SheetField field) {
        fields.put(name, field);
        return field.component();
    }

    private static Div grid(Component... fields) {
        var grid = new Div(fields);
        grid.addClassName("sheet-grid");
        return grid;
    }

    private static Card card(String heading, Component... content) {
        return new Card(Messages.text(heading), content);
    }
}

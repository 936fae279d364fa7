package uk.cspportal.plans.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import uk.cspportal.plans.PlanSection;
import uk.cspportal.plans.SectionField;
import uk.cspportal.shared.Messages;

/** The field in which a kind of value is typed; every value is a text until the section is written. */
final class SectionInputs {

    private SectionInputs() {}

    static AbstractField<?, String> field(PlanSection section, SectionField of, String label, String value) {
        var field = switch (of.kind()) {
            case TEXT -> area(label);
            case LIST -> {
                var area = area(label);
                area.setHelperText(Messages.text("plans.part.lines"));
                yield area;
            }
            case FLAG -> flag(label);
            case CHOICE -> choice(section, of, label, value);
            case DATE -> told(new TextField(label), "plans.sections.date");
            case NUMBERS -> told(new TextField(label), "plans.sections.numbers");
            default -> new TextField(label);
        };
        field.setValue(value);
        return field;
    }

    /** What stands in it now; nothing chosen counts as nothing. */
    static String text(AbstractField<?, String> field) {
        var value = field.getValue();
        return value == null ? "" : value;
    }

    private static TextArea area(String label) {
        var area = new TextArea(label);
        area.setMinRows(1);
        area.setMaxHeight("220px");
        return area;
    }

    private static TextField told(TextField field, String key) {
        field.setHelperText(Messages.text(key));
        return field;
    }

    /** A word that is none of the choices came with the document and stays one to choose. */
    private static Select<String> choice(PlanSection section, SectionField of, String label, String value) {
        var words = new ArrayList<>(of.choices());
        if (!words.contains(value)) {
            words.addFirst(value);
        }
        if (!words.contains("")) {
            words.addFirst("");
        }
        var choice = new Select<String>();
        choice.setLabel(label);
        choice.setItems(words);
        choice.setItemLabelGenerator(
                word -> word.isEmpty() ? Messages.text("plans.sections.not-said") : section.choice(of, word));
        return choice;
    }

    private static Select<String> flag(String label) {
        var flag = new Select<String>();
        flag.setLabel(label);
        flag.setItems("", "true", "false");
        flag.setItemLabelGenerator(word -> Messages.text(
                switch (word) {
                    case "true" -> "plans.sections.yes";
                    case "false" -> "plans.sections.no";
                    default -> "plans.sections.not-said";
                }));
        return flag;
    }
}

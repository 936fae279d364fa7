package uk.cspportal.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.Series;
import uk.cspportal.returns.Basis;
import uk.cspportal.returns.LineValue;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.returns.StaleLineException;
import uk.cspportal.returns.ValueChange;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;

/**
 * Which figures the return uses for one measure: the recorded ones, others with a reason, or none
 * with a reason. The source stays in sight beside any change.
 */
final class ValueForm extends Div {

    private final LineEditing editing;
    private final Series series;
    private final RadioButtonGroup<Basis> choice = new RadioButtonGroup<>(Messages.text("returns.line.which-figures"));
    private final Div place = new Div();
    private final Paragraph sentence = new Paragraph();
    private final Explanation explanation;
    private LineValue value;
    private FigureTable table;

    ValueForm(LineValue value, Series series, LineEditing editing) {
        this.value = value;
        this.series = series;
        this.editing = editing;
        addClassName("value-form");
        place.addClassName("value-fields");
        explanation = new Explanation(value, this::changed);
        setUpChoice();
        sentence.addClassNames("small", "secondary");
        table = new FigureTable(value, value.basis() == Basis.CHANGED);
        var source = new Paragraph(Sources.provenance(value, series));
        source.addClassName("source");
        add(choice, place, source);
        arrange();
    }

    /** The places that can be at fault, under the names the service gives them. */
    @Nullable
    Component field(String place) {
        if (!place.startsWith(key())) {
            return null;
        }
        if (place.endsWith(".reason")) {
            return explanation.reason();
        }
        if (place.endsWith(".base")) {
            return table.answers();
        }
        return choice.getValue() == Basis.CHANGED && !table.fields().isEmpty()
                ? table.fields().getFirst()
                : choice;
    }

    /** Shows at the field what stands in the summary. */
    void fault(String place, String message) {
        var field = field(place);
        if (field instanceof TextArea area) {
            area.setErrorMessage(message);
            area.setInvalid(true);
        } else if (field instanceof FigureField figure) {
            figure.say(message);
        } else if (field == choice) {
            choice.setErrorMessage(message);
            choice.setInvalid(true);
        }
    }

    /** Faults of what is typed and not yet saved, by field. */
    List<FigureField> faulty() {
        return choice.getValue() == Basis.CHANGED
                ? allFields().stream()
                        .filter(field -> field.fault(confirmed()).isPresent())
                        .toList()
                : List.of();
    }

    private String key() {
        return value.measure().key();
    }

    private void setUpChoice() {
        var offered = new ArrayList<Basis>();
        if (value.source().value() != null) {
            offered.add(Basis.CONFIRMED);
        }
        offered.add(Basis.CHANGED);
        offered.add(Basis.NOT_AVAILABLE);
        choice.setItems(offered);
        choice.addThemeName("vertical");
        choice.setManualValidation(true);
        choice.setItemLabelGenerator(this::label);
        if (offered.contains(value.basis())) {
            choice.setValue(value.basis());
        }
        choice.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                choose();
            }
        });
    }

    private String label(Basis basis) {
        return switch (basis) {
            case CONFIRMED ->
                value.source().status() == FigureStatus.PARTIAL
                        ? Messages.text("returns.line.basis.confirm-partial", Sources.shortName(value))
                        : Messages.text("returns.line.basis.confirm");
            case CHANGED ->
                Messages.text(
                        value.source().value() == null ? "returns.line.basis.enter" : "returns.line.basis.change");
            case NOT_AVAILABLE -> Messages.text("returns.line.basis.none");
            case UNCONFIRMED -> "";
        };
    }

    private void choose() {
        choice.setInvalid(false);
        table = new FigureTable(value, choice.getValue() == Basis.CHANGED);
        arrange();
        save();
    }

    /** Puts in place what the choice needs: the table always, the rest as it applies. */
    private void arrange() {
        var basis = choice.getValue();
        place.removeAll();
        place.add(table, sentence, explanation);
        explanation.askFor(basis, value.source().value() != null);
        if (basis == Basis.CHANGED) {
            allFields()
                    .forEach(field -> field.addValueChangeListener(typed -> {
                        if (typed.isFromClient()) {
                            changed();
                        }
                    }));
        }
        refresh();
    }

    private void changed() {
        refresh();
        save();
    }

    private void refresh() {
        table.refresh();
        explanation.askToConfirm(allFields().stream().anyMatch(FigureField::isImplausible));
        sentence.setText(YearBefore.sentence(value, table));
    }

    private boolean confirmed() {
        return explanation.confirmed();
    }

    private List<FigureField> allFields() {
        var all = new ArrayList<>(table.fields());
        var answers = table.answers();
        if (answers != null) {
            all.add(answers);
        }
        return all;
    }

    private void save() {
        var basis = choice.getValue();
        long faults =
                allFields().stream().filter(field -> !field.check(confirmed())).count();
        if (basis == null || (basis == Basis.CHANGED && faults > 0)) {
            return;
        }
        try {
            editing.decide(change(basis));
        } catch (InvalidInputException e) {
            e.problems().forEach(problem -> fault(problem.place(), problem.remedy()));
        } catch (StaleLineException e) {
            ask(basis, e.theirs());
        }
    }

    private void ask(Basis basis, ReturnLine now) {
        var theirs = now.values().stream()
                .filter(other -> other.measure().key().equals(key()))
                .findFirst()
                .orElse(value);
        place.getChildren().filter(Conflict.class::isInstance).toList().forEach(place::remove);
        var conflict = new Conflict(
                Decisions.inWords(
                        value, basis, table.quarterValue(), explanation.reason().getValue()),
                () -> {
                    editing.goOnFrom(now);
                    save();
                },
                Decisions.inWords(theirs, theirs.basis(), theirs.value(), theirs.reason()),
                () -> {
                    editing.goOnFrom(now);
                    take(theirs);
                });
        place.addComponentAsFirst(conflict);
        conflict.focus();
    }

    /** Shows what stands instead of what was typed here. */
    private void take(LineValue standing) {
        value = standing;
        if (standing.basis() == Basis.UNCONFIRMED) {
            choice.clear();
        } else {
            choice.setValue(standing.basis());
        }
        explanation.take(standing);
        table = new FigureTable(value, choice.getValue() == Basis.CHANGED);
        arrange();
    }

    private ValueChange change(Basis basis) {
        var answers = table.answers();
        boolean changed = basis == Basis.CHANGED;
        return new ValueChange(
                key(),
                basis,
                changed ? table.quarterValue() : null,
                changed ? table.months() : List.of(),
                changed && answers != null ? answers.numberOrNull() : null,
                basis == Basis.CONFIRMED
                        ? null
                        : explanation.reason().getValue().strip(),
                changed ? explanation.origin() : null,
                confirmed());
    }
}

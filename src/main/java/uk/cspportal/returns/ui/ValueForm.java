package uk.cspportal.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Series;
import uk.cspportal.returns.Basis;
import uk.cspportal.returns.LineValue;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.returns.StaleLineException;
import uk.cspportal.returns.TypedFigures;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.ErrorSummary.Problem;

/**
 * Which figures the return uses for one measure: the recorded ones, others with a reason, or none
 * with a reason. The source stays in sight beside any change.
 */
final class ValueForm extends Div {

    private final LineEditing editing;
    private final Series series;
    private final BasisChoice choice;
    private final Div place = new Div();
    private final Paragraph sentence = new Paragraph();
    private final Explanation explanation;
    private final Span restored = new Span(Messages.text("returns.line.restored.figures"));
    private LineValue value;
    private FigureTable table;
    private boolean unsaved;
    private @Nullable Conflict open;

    ValueForm(LineValue value, Series series, LineEditing editing) {
        this.value = value;
        this.series = series;
        this.editing = editing;
        addClassName("value-form");
        place.addClassName("value-fields");
        explanation = new Explanation(value, this::typed, this::chosen);
        explanation.reason().addBlurListener(left -> write());
        editing.watch(explanation.reason());
        restored.addClassName("restored");
        restored.setVisible(false);
        choice = new BasisChoice(value);
        choice.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                choose();
            }
        });
        sentence.addClassNames("small", "secondary");
        table = new FigureTable(value, choice.getValue());
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

    /** What is wrong with what is typed and therefore not yet saved. */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        for (var field : table.all()) {
            field.fault(confirmed()).ifPresent(fault -> problems.add(new Problem(fault, field)));
        }
        if (open != null) {
            problems.add(new Problem(Messages.text("returns.line.conflict.choose.figures"), open));
        }
        var reason = explanation.reason();
        if (unsaved && reason.isInvalid()) {
            problems.add(new Problem(reason.getErrorMessage(), reason));
        }
        return problems;
    }

    /** Puts back what was typed before and never became a version, with what is wrong with it. */
    void restore(TypedFigures draft) {
        if (draft.equals(inForm().asTyped())) {
            return;
        }
        choice.setValue(draft.basis());
        table = new FigureTable(value, draft.basis());
        explanation.restore(draft);
        arrange();
        table.restore(draft);
        refresh();
        table.all().forEach(field -> field.check(confirmed()));
        restored.setVisible(true);
        unsaved = true;
    }

    /** Takes over what somebody else decided; where something else is being typed, asks which is to stand. */
    void follow(ReturnLine now) {
        theirs(now).filter(theirs -> !decidesAlike(theirs, value)).ifPresent(theirs -> {
            if (unsaved) {
                ask(Objects.requireNonNullElse(choice.getValue(), value.basis()), now);
            } else {
                take(theirs);
            }
        });
    }

    private Optional<LineValue> theirs(ReturnLine now) {
        return now.values().stream()
                .filter(other -> other.measure().key().equals(key()))
                .findFirst();
    }

    private static boolean decidesAlike(LineValue one, LineValue other) {
        return one.basis() == other.basis()
                && one.status() == other.status()
                && Objects.equals(one.value(), other.value())
                && Objects.equals(one.base(), other.base())
                && Objects.equals(one.reason(), other.reason())
                && one.months().equals(other.months());
    }

    /** Makes what is typed a version, unless it is one already. */
    void write() {
        if (unsaved && open == null) {
            save();
        }
    }

    private TypedValue inForm() {
        return new TypedValue(key(), choice.getValue(), table, explanation);
    }

    private String key() {
        return value.measure().key();
    }

    private void choose() {
        choice.setInvalid(false);
        table = new FigureTable(value, choice.getValue());
        arrange();
        chosen();
    }

    /** Puts in place what the choice needs: the table always, the rest as it applies. */
    private void arrange() {
        var basis = choice.getValue();
        place.removeAll();
        place.add(table, sentence, explanation, restored);
        if (open != null) {
            place.addComponentAsFirst(open);
        }
        explanation.askFor(basis, value.source().value() != null);
        table.all().forEach(field -> {
            editing.watch(field);
            field.addBlurListener(left -> write());
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    typed();
                }
            });
        });
        refresh();
    }

    /** While somebody types: kept as it is, for them alone. */
    private void typed() {
        refresh();
        unsaved = true;
        try {
            editing.draft(key(), inForm().asTyped(), inForm().fields());
        } catch (InvalidInputException e) {
            e.problems().forEach(problem -> fault(problem.place(), problem.remedy()));
        }
    }

    /** Somebody chose something or left the reason. */
    private void chosen() {
        refresh();
        unsaved = true;
        save();
    }

    private void refresh() {
        table.refresh();
        explanation.askToConfirm(table.all().stream().anyMatch(FigureField::isImplausible));
        sentence.setText(YearBefore.sentence(value, table));
    }

    private boolean confirmed() {
        return explanation.confirmed();
    }

    private void save() {
        var basis = choice.getValue();
        long faults =
                table.all().stream().filter(field -> !field.check(confirmed())).count();
        if (basis == null || faults > 0 || open != null) {
            typed();
            return;
        }
        try {
            editing.decide(inForm().toChange(basis), inForm().fields());
            value = theirs(editing.line()).orElse(value);
            unsaved = false;
            restored.setVisible(false);
        } catch (InvalidInputException e) {
            e.problems().forEach(problem -> fault(problem.place(), problem.remedy()));
            typed();
        } catch (StaleLineException e) {
            typed();
            ask(basis, e.theirs()).focus();
        }
    }

    private Conflict ask(Basis basis, ReturnLine now) {
        var theirs = theirs(now).orElse(value);
        value = theirs;
        place.getChildren().filter(Conflict.class::isInstance).toList().forEach(place::remove);
        var conflict = new Conflict(
                Decisions.inWords(
                        value, basis, table.quarterValue(), explanation.reason().getValue()),
                () -> {
                    goOnFrom(now);
                    save();
                },
                Decisions.inWords(theirs, theirs.basis(), theirs.value(), theirs.reason()),
                () -> {
                    goOnFrom(now);
                    take(theirs);
                });
        place.addComponentAsFirst(conflict);
        open = conflict;
        return conflict;
    }

    private void goOnFrom(ReturnLine now) {
        open = null;
        if (now.version() > editing.line().version()) {
            editing.goOnFrom(now);
        }
    }

    /** Shows what stands instead of what was typed here. */
    private void take(LineValue standing) {
        value = standing;
        choice.take(standing);
        explanation.take(standing);
        table = new FigureTable(value, choice.getValue());
        arrange();
        typed();
        unsaved = false;
    }
}

package uk.cspportal.returns.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.cspportal.returns.AccountChange;
import uk.cspportal.returns.FigureAccount;
import uk.cspportal.returns.FigureQuestion;
import uk.cspportal.returns.Missing;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.returns.StaleLineException;
import uk.cspportal.returns.TypedAccount;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.DateField;
import uk.cspportal.shared.ui.Icon;

/**
 * Asks what lies behind a figure that stands out, and says why it asks; not there for any other figure. What is
 * typed is kept as a draft; leaving a field makes it a version.
 */
final class AccountForm extends Div {

    private final String measure;
    private final LineEditing editing;
    private final Div because = new Div();
    private final Div needed = new Div();
    private final Div conflicts = new Div();
    private final TextArea what = area("what");
    private final TextArea why = area("why");
    private final TextArea next = area("next");
    private final DateField due = new DateField(Messages.text("returns.account.due"));
    private @Nullable FigureAccount standing;

    AccountForm(String measure, LineEditing editing, @Nullable TypedAccount draft) {
        this.measure = measure;
        this.editing = editing;
        addClassNames("stack", "account-form");
        because.addClassName("stack");
        needed.addClassName("needed");
        due.setManualValidation(true);
        due.addClassName("above");
        var title = new H3(Messages.text("returns.account.title"));
        add(title, because, conflicts, what, why, next, due, needed);
        stands(editing.line());
        if (draft != null) {
            show(draft.what(), draft.why(), draft.next(), draft);
        }
        Stream.of(what, why, next).forEach(this::watch);
        due.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                write();
            }
        });
        editing.onChange(this::follow);
    }

    private static TextArea area(String part) {
        var area = new TextArea(Messages.text("returns.account." + part));
        area.setHelperText(Messages.text("returns.account." + part + ".hint"));
        area.setMinRows(2);
        area.setMaxLength(1000);
        area.addClassName("above");
        area.setManualValidation(true);
        area.setValueChangeMode(ValueChangeMode.TIMEOUT);
        area.setValueChangeTimeout(LineEditing.DRAFT_EVERY_MILLIS);
        return area;
    }

    private void watch(TextArea area) {
        editing.watch(area);
        area.addBlurListener(left -> write());
        area.addValueChangeListener(typed -> {
            area.setInvalid(false);
            if (typed.isFromClient()) {
                draft();
            }
        });
    }

    /** Whether what lacks is an answer of this form. */
    boolean lacks(Missing missing) {
        return missing.field().equals(measure + ".account");
    }

    /** The first field without an answer, saying so. */
    Component fault(String message) {
        var field = Stream.<AbstractField<?, ?>>of(what, why, next, due)
                .filter(HasValue::isEmpty)
                .findFirst()
                .orElse(what);
        fault(field, message);
        return field;
    }

    private static void fault(Component field, String message) {
        if (field instanceof HasValidation said) {
            said.setErrorMessage(message);
            said.setInvalid(true);
        }
    }

    /** Makes what is typed a version, unless it is one already. */
    void write() {
        if (!isVisible() || isStanding()) {
            return;
        }
        try {
            editing.account(
                    new AccountChange(measure, what.getValue(), why.getValue(), next.getValue(), due.getValue()),
                    fields());
        } catch (StaleLineException e) {
            ask(e.theirs());
        } catch (InvalidInputException e) {
            fault(e.problems().getFirst().place().endsWith(".due") ? due : what, e.getMessage());
        }
    }

    private void draft() {
        try {
            editing.draft(
                    new TypedAccount(measure, what.getValue(), why.getValue(), next.getValue(), due.getValue()),
                    fields());
        } catch (InvalidInputException e) {
            fault(what, e.getMessage());
        }
    }

    private List<Component> fields() {
        return List.of(what, why, next, due);
    }

    private void ask(ReturnLine now) {
        conflicts.removeAll();
        var mine =
                new FigureAccount(what.getValue(), why.getValue(), next.getValue(), due.getValue(), "", Instant.EPOCH);
        var theirs = question(now).map(FigureQuestion::account).orElse(null);
        var conflict = new Conflict(
                mine.inWords(),
                () -> {
                    editing.goOnFrom(now);
                    write();
                },
                theirs == null ? "" : theirs.inWords(),
                () -> {
                    stands(now);
                    editing.goOnFrom(now);
                    draft();
                });
        conflicts.add(conflict);
        conflict.focus();
    }

    private Optional<FigureQuestion> question(ReturnLine line) {
        return line.questions().stream()
                .filter(one -> one.measure().equals(measure))
                .findFirst();
    }

    /** What others said is taken over, unless something of one's own is in the fields. */
    private void follow(ReturnLine now) {
        if (isStanding()) {
            stands(now);
        } else {
            standing = question(now).map(FigureQuestion::account).orElse(null);
            explain(now);
        }
    }

    private void stands(ReturnLine line) {
        standing = question(line).map(FigureQuestion::account).orElse(null);
        explain(line);
        var said = standing;
        if (said == null) {
            show("", "", "", null);
        } else {
            show(said.what(), said.why(), said.next(), new TypedAccount(measure, "", "", "", said.due()));
        }
    }

    private void show(String whatSaid, String whySaid, String nextSaid, @Nullable TypedAccount dated) {
        what.setValue(whatSaid);
        why.setValue(whySaid);
        next.setValue(nextSaid);
        due.setValue(dated == null ? null : dated.due());
    }

    private boolean isStanding() {
        var said = standing;
        return said == null
                ? Stream.<AbstractField<?, ?>>of(what, why, next, due).allMatch(HasValue::isEmpty)
                : said.what().equals(what.getValue())
                        && said.why().equals(why.getValue())
                        && said.next().equals(next.getValue())
                        && Objects.equals(said.due(), due.getValue());
    }

    private void explain(ReturnLine line) {
        var question = question(line).orElse(null);
        setVisible(question != null);
        because.removeAll();
        needed.removeAll();
        if (question == null) {
            return;
        }
        question.because().forEach(one -> because.add(new Paragraph(one.why())));
        if (!question.isAsked()) {
            because.add(new Paragraph(Messages.text("returns.account.no-more")));
        } else if (!question.isAnswered()) {
            boolean stops = line.missing().stream().anyMatch(this::lacks);
            needed.add(
                    Icon.TRIANGLE.drawing(),
                    new Span(Messages.text(stops ? "returns.line.needed" : "returns.account.wanted")));
        }
        needed.setVisible(needed.getChildren().findAny().isPresent());
    }
}

package uk.cspportal.grants.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.grants.Decision;
import uk.cspportal.grants.DecisionDraft;
import uk.cspportal.grants.GrantReview;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.SaveState;

/** The decision on a return as a form: which, on what conditions, why. Kept as typed; recorded after a confirmation. */
final class DecisionCard extends Div {

    private static final int PAUSE_MILLIS = 1000;

    private final RadioButtonGroup<Decision> choice = new RadioButtonGroup<>();
    private final TextArea conditions = area("grants.decision.conditions");
    private final TextArea reason = area("grants.decision.reason");
    private final SaveState state = new SaveState();
    private final Paragraph hint = new Paragraph();
    private final transient Facts facts;
    private final transient Saver saver;
    private final transient Clock clock;
    private int version;

    /** What the form says of the return: how it writes money, what an approval pays, when the review is due. */
    record Facts(Money money, BigDecimal amount, LocalDate dueOn) {}

    /** Keeps the draft and gives the version that the next save has to have seen. */
    @FunctionalInterface
    interface Saver {
        int save(DecisionDraft draft, int seen);
    }

    DecisionCard(
            Facts facts, GrantReview review, Clock clock, Saver saver, SerializableConsumer<DecisionDraft> recorder) {
        this.facts = facts;
        this.clock = clock;
        this.saver = saver;
        version = review.version();
        choice.setItems(Decision.values());
        choice.setAriaLabel(Messages.text("grants.decision"));
        choice.setManualValidation(true);
        choice.setRenderer(new ComponentRenderer<Component, Decision>(this::label));
        choice.setValue(review.draft().decision());
        conditions.setValue(review.draft().conditions());
        conditions.setMinRows(3);
        conditions.setHelperText(Messages.text("grants.decision.conditions.hint"));
        reason.setValue(review.draft().reason());
        fit();
        choice.addValueChangeListener(event -> {
            fit();
            save();
        });
        state.watch(conditions);
        state.watch(reason);
        conditions.addValueChangeListener(event -> save());
        reason.addValueChangeListener(event -> save());
        var record = new Button(Messages.text("grants.decision.record"), click -> recorder.accept(draft()));
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var keep = new Button(Messages.text("grants.decision.save-draft"), click -> save());
        keep.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var acts = new Div(record, keep);
        acts.addClassName("cluster");
        hint.addClassNames("small", "muted");
        var form = new Div(choice, conditions, reason, acts, state, hint);
        form.addClassNames("stack", "tight");
        var card = new Card(Messages.text("grants.decision"), form)
                .aside(Messages.text("grants.decision.due", Formats.date(facts.dueOn())));
        card.addClassName("decision");
        add(card);
    }

    void showReadiness(boolean complete) {
        hint.setText(Messages.text(complete ? "grants.decision.ready" : "grants.decision.not-ready"));
    }

    /** Says at each field what is missing; sections speak for themselves. */
    void showMissing(List<Problem> missing) {
        mark(missing, GrantReview.DECISION, choice::setInvalid, choice::setErrorMessage);
        mark(missing, GrantReview.CONDITIONS, conditions::setInvalid, conditions::setErrorMessage);
        mark(missing, GrantReview.REASON, reason::setInvalid, reason::setErrorMessage);
    }

    @Nullable
    Component field(String where) {
        return switch (where) {
            case GrantReview.DECISION -> choice;
            case GrantReview.CONDITIONS -> conditions;
            case GrantReview.REASON -> reason;
            default -> null;
        };
    }

    void goTo() {
        getElement().callJsFunction("scrollIntoView");
        choice.getElement().callJsFunction("focus");
    }

    /** Asks once more, because a recorded decision stands and is told to the partnership. */
    void confirm(SerializableRunnable then) {
        var decision = choice.getValue();
        var dialog = new ConfirmDialog();
        dialog.setHeader(Messages.text("grants.decision.confirm", decision));
        dialog.setText(Messages.text(
                decision.pays() ? "grants.decision.confirm.pays" : "grants.decision.confirm.query",
                facts.money().text(facts.amount())));
        dialog.setCancelable(true);
        dialog.setCancelText(Messages.text("grants.decision.confirm.back"));
        dialog.setConfirmText(Messages.text("grants.decision.record"));
        dialog.addConfirmListener(event -> then.run());
        dialog.open();
    }

    private DecisionDraft draft() {
        return new DecisionDraft(choice.getValue(), conditions.getValue(), reason.getValue());
    }

    private void save() {
        try {
            version = saver.save(draft(), version);
            state.saved(Formats.time(clock.instant()));
        } catch (ConflictException e) {
            state.failed(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            state.failed(Messages.text("ui.save.failed"));
            throw e;
        }
    }

    private void fit() {
        conditions.setVisible(choice.getValue() == Decision.APPROVED_WITH_CONDITIONS);
        reason.setLabel(Messages.text(
                choice.getValue() == Decision.QUERIED ? "grants.decision.question" : "grants.decision.reason"));
    }

    private Component label(Decision decision) {
        var text = new Span(
                Texts.strong(Messages.text("grants.decision.act", decision)),
                new Span(" " + Messages.text("grants.decision.means", decision)));
        if (decision.pays()) {
            text.add(new Span(" "), facts.money().of(facts.amount()));
        }
        return text;
    }

    private static TextArea area(String key) {
        var area = new TextArea(Messages.text(key));
        area.setManualValidation(true);
        area.setMinRows(2);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MILLIS);
        return area;
    }

    private static void mark(
            List<Problem> missing,
            String place,
            SerializableConsumer<Boolean> invalid,
            SerializableConsumer<String> message) {
        var problem = missing.stream().filter(p -> p.place().equals(place)).findFirst();
        message.accept(problem.map(Problem::remedy).orElse(""));
        invalid.accept(problem.isPresent());
    }
}

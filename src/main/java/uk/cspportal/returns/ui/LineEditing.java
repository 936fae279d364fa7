package uk.cspportal.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import uk.cspportal.returns.AccountChange;
import uk.cspportal.returns.FigureAccount;
import uk.cspportal.returns.FigureQuestion;
import uk.cspportal.returns.LineChange;
import uk.cspportal.returns.LineDrafts;
import uk.cspportal.returns.LineText;
import uk.cspportal.returns.LineValue;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.returns.ReturnService;
import uk.cspportal.returns.StaleLineException;
import uk.cspportal.returns.TypedAccount;
import uk.cspportal.returns.TypedFigures;
import uk.cspportal.returns.TypedLine;
import uk.cspportal.returns.ValueChange;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.SaveState;
import uk.cspportal.tenancy.TenantId;

/**
 * One person's work on one line of a return: keeps drafts, makes versions against the version the
 * page was opened with, and tells the page what stands now.
 */
final class LineEditing {

    /** How often what is being typed goes to the server: with the way there, within two seconds. */
    static final int DRAFT_EVERY_MILLIS = 1000;

    private final ReturnService returns;
    private final LineDrafts drafts;
    private final Clock clock;
    private final TenantId tenant;
    private final Quarter quarter;
    private final List<SaveState> saveStates = new ArrayList<>();
    private final List<Consumer<SaveState>> watched = new ArrayList<>();
    private final List<Consumer<ReturnLine>> listeners = new ArrayList<>();
    private final List<Consumer<ReturnLine>> followers = new ArrayList<>();
    private ReturnLine line;

    LineEditing(
            ReturnService returns, LineDrafts drafts, Clock clock, TenantId tenant, Quarter quarter, ReturnLine line) {
        this.returns = returns;
        this.drafts = drafts;
        this.clock = clock;
        this.tenant = tenant;
        this.quarter = quarter;
        this.line = line;
    }

    ReturnLine line() {
        return line;
    }

    /** A place where it is said that what was typed is kept. */
    SaveState saveState() {
        var state = new SaveState();
        watched.forEach(watch -> watch.accept(state));
        saveStates.add(state);
        return state;
    }

    /** From its first letter on, what is typed here is said to be unsaved until it is kept. */
    <F extends Component & HasValue<?, String>> void watch(F field) {
        saveStates.forEach(state -> state.watch(field));
        watched.add(state -> state.watch(field));
    }

    void onChange(Consumer<ReturnLine> listener) {
        listeners.add(listener);
    }

    /** Told what stands now, but only when it was somebody else who changed it. */
    void onTakeOver(Consumer<ReturnLine> follower) {
        followers.add(follower);
    }

    /** What the caller typed and what never became a version. */
    TypedLine typed() {
        return drafts.of(tenant, quarter, key());
    }

    /** Keeps a text as it is being typed. */
    void draft(LineText text, String typed, Component field) {
        keep(List.of(field), () -> drafts.save(tenant, quarter, key(), text, typed));
    }

    /** Keeps what is typed about a measure's figure, whether it is one or not. */
    void draft(String measure, TypedFigures typed, List<? extends Component> fields) {
        keep(fields, () -> drafts.save(tenant, quarter, key(), measure, typed));
    }

    /** Keeps what is typed about a figure that stands out. */
    void draft(TypedAccount typed, List<? extends Component> fields) {
        keep(fields, () -> drafts.save(tenant, quarter, key(), typed));
    }

    /** Makes what is said about a figure a version; throws when somebody else said something meanwhile. */
    void account(AccountChange said, List<? extends Component> fields) {
        keep(
                fields,
                () -> change(
                        LineChange.account(said),
                        theirs -> Objects.equals(told(theirs, said.measure()), told(line, said.measure()))));
    }

    private static Optional<FigureAccount> told(ReturnLine line, String measure) {
        return line.questions().stream()
                .filter(question -> question.measure().equals(measure))
                .findFirst()
                .map(FigureQuestion::account);
    }

    /** Makes the text a version; throws when somebody else changed this very text meanwhile. */
    void write(LineText text, String written, Component field) {
        keep(
                List.of(field),
                () -> change(
                        LineChange.text(text, written),
                        theirs -> Objects.equals(
                                theirs.texts().get(text), line.texts().get(text))));
    }

    /** Answers the text with "no significant update"; throws when somebody else changed this very text meanwhile. */
    void noUpdate(LineText text, Component field) {
        keep(
                List.of(field),
                () -> change(
                        LineChange.noUpdate(text),
                        theirs -> Objects.equals(
                                theirs.texts().get(text), line.texts().get(text))));
    }

    /** Makes the figures a version; throws when they cannot be taken or somebody else changed them. */
    void decide(ValueChange value, List<? extends Component> fields) {
        keep(
                fields,
                () -> change(
                        LineChange.value(value),
                        theirs -> Objects.equals(decided(theirs, value.measure()), decided(line, value.measure()))));
    }

    void markReady() {
        stands(returns.markReady(tenant, quarter, key(), line.version()));
    }

    void reopen() {
        stands(returns.reopenLine(tenant, quarter, key(), line.version()));
    }

    /** Goes on from what somebody else saved meanwhile. */
    void goOnFrom(ReturnLine theirs) {
        stands(theirs);
        followers.forEach(follower -> follower.accept(theirs));
    }

    /** What somebody else changed elsewhere on the line is taken over; the change is then made on top. */
    private void change(LineChange change, Predicate<ReturnLine> untouched) {
        try {
            stands(returns.changeLine(tenant, quarter, key(), line.version(), change));
        } catch (StaleLineException e) {
            if (!untouched.test(e.theirs())) {
                throw e;
            }
            goOnFrom(e.theirs());
            stands(returns.changeLine(tenant, quarter, key(), line.version(), change));
        }
    }

    private static Optional<LineValue> decided(ReturnLine line, String measure) {
        return line.values().stream()
                .filter(value -> value.measure().key().equals(measure))
                .findFirst();
    }

    private void stands(ReturnLine now) {
        line = now;
        listeners.forEach(listener -> listener.accept(now));
    }

    /** Says afterwards how it went. What met somebody else's change is still kept as a draft, and asked about at its place. */
    private void keep(List<? extends Component> fields, Runnable save) {
        try {
            save.run();
            var time = Formats.time(clock.instant());
            saveStates.forEach(state -> state.saved(time, fields));
        } catch (StaleLineException e) {
            throw e;
        } catch (ConflictException | InvalidInputException e) {
            saveStates.forEach(state -> state.failed(String.valueOf(e.getMessage()), fields));
            throw e;
        } catch (RuntimeException e) {
            saveStates.forEach(state -> state.failed(Messages.text("ui.save.failed"), fields));
            throw e;
        }
    }

    String key() {
        return line.guideline().key();
    }
}

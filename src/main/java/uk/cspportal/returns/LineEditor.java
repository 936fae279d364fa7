package uk.cspportal.returns;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;

/** Carries a change into a line: texts become versions, decisions about figures are checked and kept beside their source. */
@Component
class LineEditor {

    private final ReturnStore store;
    private final LineReader reader;
    private final AccountEditor accounts;
    private final ApplicationEventPublisher events;

    LineEditor(ReturnStore store, LineReader reader, AccountEditor accounts, ApplicationEventPublisher events) {
        this.store = store;
        this.reader = reader;
        this.accounts = accounts;
        this.events = events;
    }

    /** Applies the change; nothing is told when nothing changed. */
    void apply(QuarterlyReturn whole, LineEntity line, LineChange change) {
        // Texts alone, which are saved most often, depend on nothing else that the line says.
        var before = change.isOnlyTexts() ? null : reader.read(whole, line);
        boolean changed = false;
        for (var text : change.texts().entrySet()) {
            changed |= write(whole, line, text.getKey(), text.getValue());
        }
        if (before != null) {
            changed |= applyOthers(whole, line, before, change);
        }
        if (changed) {
            var progress = store.progress(line);
            if (progress.state() != LineState.QUERIED) {
                progress.become(LineState.IN_PROGRESS);
            }
        }
    }

    private boolean applyOthers(QuarterlyReturn whole, LineEntity line, ReturnLine before, LineChange change) {
        boolean changed = false;
        for (var text : change.noUpdate()) {
            changed |= answer(whole, line, before, text);
        }
        for (var value : change.values()) {
            changed |= decide(whole, line, before, value);
        }
        for (var account : change.accounts()) {
            changed |= accounts.say(whole, line, before, account);
        }
        return changed;
    }

    private boolean write(QuarterlyReturn whole, LineEntity line, LineText field, String text) {
        var kept = Texts.plain(Limits.text(field, text));
        var before = line.texts().get(field);
        if (Objects.equals(before == null ? "" : before, kept.isBlank() ? "" : kept)) {
            return false;
        }
        line.write(field, kept, store.now());
        tell(whole, line, EventKind.TEXT, Messages.text("returns.text", field), before, kept.isBlank() ? null : kept);
        return true;
    }

    private boolean answer(QuarterlyReturn whole, LineEntity line, ReturnLine seen, LineText field) {
        if (line.noUpdate().contains(field)) {
            return false;
        }
        if (!seen.noUpdate().possible().contains(field)) {
            throw new InvalidInputException(field.field(), Messages.text("returns.no-update.error"));
        }
        var before = line.texts().get(field);
        line.writeNoUpdate(field, store.now());
        tell(
                whole,
                line,
                EventKind.TEXT,
                Messages.text("returns.text", field),
                before,
                line.texts().get(field));
        return true;
    }

    private boolean decide(QuarterlyReturn whole, LineEntity line, ReturnLine before, ValueChange change) {
        var value = before.values().stream()
                .filter(v -> v.measure().key().equals(change.measure()))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        change.measure(), Messages.text("returns.error.no-measure", change.measure())));
        var next = Decision.of(value, change);
        if (next.equals(Decision.standing(value))) {
            return false;
        }
        line.touch(store.now());
        keep(whole, line, value, change, next);
        tell(
                whole,
                line,
                EventKind.FIGURE,
                value.measure().sheet().shortTitle(),
                Decision.standing(value).inWords(),
                next.inWords());
        return true;
    }

    private void keep(QuarterlyReturn whole, LineEntity line, LineValue value, ValueChange change, Decision next) {
        var rows = store.values.ofLines(line.tenant().value(), List.of(line.id())).stream()
                .filter(v -> v.measureKey().equals(change.measure()))
                .toList();
        var quarter = Period.of(whole.quarter());
        var row = rows.stream()
                .filter(v -> v.period().equals(quarter))
                .findFirst()
                .orElseGet(() -> new ValueEntity(line, value.measure(), quarter));
        row.decide(next.basis(), next.value(), next.status(), next.base(), next.reason(), next.origin());
        store.values.save(row);
        rows.stream().filter(v -> v.period().months() == 1).forEach(store.values::delete);
        store.values.flush();
        for (var changed : next.changedMonths()) {
            var month = new ValueEntity(
                    line, value.measure(), Period.of(whole.quarter().months().get(changed.month())));
            var status = changed.amount() == null ? FigureStatus.NOT_AVAILABLE : FigureStatus.FINAL;
            month.decide(Basis.CHANGED, changed.amount(), status, null, null, null);
            store.values.save(month);
        }
    }

    private void tell(
            QuarterlyReturn whole,
            LineEntity line,
            EventKind kind,
            String field,
            @Nullable String from,
            @Nullable String to) {
        store.tell(whole, line.key(), kind, field, from, to);
        events.publishEvent(new LineChanged(
                whole.tenant(),
                whole.quarter(),
                line.key(),
                kind == EventKind.TEXT ? "return.text" : "return.figure",
                from,
                to,
                field));
    }
}

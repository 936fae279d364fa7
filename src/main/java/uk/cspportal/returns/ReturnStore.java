package uk.cspportal.returns;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.identity.PortalUser;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** Where returns, lines and their timeline are kept; every look-up names the tenant. */
@Component
class ReturnStore {

    final ReturnRepository returns;
    final LineRepository lines;
    final ValueRepository values;
    final DraftRepository drafts;
    final AccountRepository accounts;

    private final ProgressRepository progress;
    private final EventRepository events;
    private final CurrentPerson current;
    private final Clock clock;

    ReturnStore(
            ReturnRepository returns,
            LineRepository lines,
            ProgressRepository progress,
            ValueRepository values,
            EventRepository events,
            DraftRepository drafts,
            AccountRepository accounts,
            CurrentPerson current,
            Clock clock) {
        this.returns = returns;
        this.lines = lines;
        this.progress = progress;
        this.values = values;
        this.events = events;
        this.drafts = drafts;
        this.accounts = accounts;
        this.current = current;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    PortalUser caller() {
        return current.get();
    }

    Optional<QuarterlyReturn> find(TenantId tenant, Quarter quarter) {
        return returns.find(tenant.value(), quarter.code());
    }

    QuarterlyReturn get(TenantId tenant, Quarter quarter) {
        return find(tenant, quarter).orElseThrow(() -> unknownReturn(quarter));
    }

    static NotFoundException unknownReturn(Quarter quarter) {
        return new NotFoundException(Messages.text("returns.error.none", quarter.label()));
    }

    List<LineEntity> lines(QuarterlyReturn whole) {
        return lines.ofReturn(whole.tenant().value(), whole.id());
    }

    /** The line as it is now, held until the transaction ends, so that two savers come one after the other. */
    LineEntity lineToChange(QuarterlyReturn whole, String key) {
        return lines.findToChange(whole.tenant().value(), whole.id(), key).orElseThrow(() -> unknownLine(whole, key));
    }

    /** The keys of the lines whose figures changed since the last signature. */
    Set<String> figuresChangedSinceSignature(QuarterlyReturn whole) {
        return Set.copyOf(
                events.linesWith(whole.tenant().value(), whole.id(), EventKind.FIGURE, whole.lastSignature()));
    }

    LineEntity line(QuarterlyReturn whole, String key) {
        return lines.find(whole.tenant().value(), whole.id(), key).orElseThrow(() -> unknownLine(whole, key));
    }

    static NotFoundException unknownLine(QuarterlyReturn whole, String key) {
        return new NotFoundException(
                Messages.text("returns.error.no-line", key, whole.quarter().label()));
    }

    /** What belongs to the lines goes where they go: those above read it once they are submitted. */
    void lock(QuarterlyReturn whole, List<LineEntity> submitted) {
        var ids = submitted.stream().map(LineEntity::id).toList();
        submitted.forEach(LineEntity::lock);
        values.ofLines(whole.tenant().value(), ids).forEach(ValueEntity::lock);
        accounts.ofLines(whole.tenant().value(), ids).forEach(AccountEntity::lock);
    }

    void unlock(QuarterlyReturn whole, List<LineEntity> sentBack) {
        var ids = sentBack.stream().map(LineEntity::id).toList();
        values.ofLines(whole.tenant().value(), ids).forEach(ValueEntity::unlock);
        accounts.ofLines(whole.tenant().value(), ids).forEach(AccountEntity::unlock);
    }

    ProgressEntity progress(LineEntity line) {
        return progress.ofLine(line.tenant().value(), line.id()).orElseThrow();
    }

    void add(LineEntity line) {
        var saved = lines.save(line);
        progress.save(new ProgressEntity(saved.tenant(), saved.returnId(), saved.id()));
    }

    /** The state of each line, by the line's id. */
    Map<Long, LineState> states(QuarterlyReturn whole) {
        return progressOf(List.of(whole)).stream()
                .collect(Collectors.toMap(ProgressEntity::lineId, ProgressEntity::state));
    }

    List<ProgressEntity> progressOf(List<QuarterlyReturn> wholes) {
        return wholes.isEmpty()
                ? List.of()
                : progress.ofReturns(
                        wholes.stream().map(w -> w.tenant().value()).distinct().toList(),
                        wholes.stream().map(QuarterlyReturn::id).toList());
    }

    List<ReturnOverview> overviews(List<QuarterlyReturn> wholes) {
        var byReturn = progressOf(wholes).stream().collect(Collectors.groupingBy(ProgressEntity::returnId));
        return wholes.stream()
                .map(w -> overview(w, byReturn.getOrDefault(w.id(), List.of()).stream()))
                .toList();
    }

    /** Counting the given lines only. */
    ReturnOverview overview(QuarterlyReturn whole, Collection<Long> lines) {
        return overview(whole, progressOf(List.of(whole)).stream().filter(p -> lines.contains(p.lineId())));
    }

    private static ReturnOverview overview(QuarterlyReturn whole, Stream<ProgressEntity> counted) {
        var states = counted.map(ProgressEntity::state).toList();
        return whole.overview(
                Collections.frequency(states, LineState.READY),
                states.size(),
                Collections.frequency(states, LineState.QUERIED));
    }

    void tell(
            QuarterlyReturn whole,
            @Nullable String line,
            EventKind kind,
            @Nullable String field,
            @Nullable String from,
            @Nullable String to) {
        events.save(new EventEntity(whole, line, kind, field, current.find().orElse(null), now(), from, to));
    }

    List<LineEvent> history(QuarterlyReturn whole, String line) {
        return events.ofLine(whole.tenant().value(), whole.id(), line).stream()
                .map(EventEntity::toEvent)
                .toList();
    }

    List<EventEntity> events(QuarterlyReturn whole) {
        return events.ofReturn(whole.tenant().value(), whole.id());
    }

    /** What the person saved of figures and texts, or that they submitted, since the last signature. */
    List<HandIn> handIn(QuarterlyReturn whole, PortalUser person) {
        return events.acts(
                whole.tenant().value(),
                whole.id(),
                person.personId(),
                List.of(EventKind.TEXT, EventKind.FIGURE, EventKind.SUBMITTED),
                whole.lastSignature());
    }
}

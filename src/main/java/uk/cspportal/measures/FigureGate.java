package uk.cspportal.measures;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.identity.PortalUser;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/** What happens at the gate: compare with what stands, then nothing, a first figure, or a revision with its reason. */
@Component
class FigureGate {

    private final FigureRepository figures;
    private final MeasureService measures;
    private final FormulaReader formulas;
    private final Tenants tenants;
    private final CurrentPerson current;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final EntityManager session;

    FigureGate(
            FigureRepository figures,
            MeasureService measures,
            FormulaReader formulas,
            Tenants tenants,
            CurrentPerson current,
            Clock clock,
            ApplicationEventPublisher events,
            EntityManager session) {
        this.figures = figures;
        this.measures = measures;
        this.formulas = formulas;
        this.tenants = tenants;
        this.current = current;
        this.clock = clock;
        this.events = events;
        this.session = session;
    }

    /**
     * Lets figures through, all or none, within the transaction of the caller.
     *
     * @throws ConflictException when somebody else records the same figures at the same moment
     */
    Recorded pass(TenantId tenant, Map<String, List<NewFigure>> entries, @Nullable String reason) {
        try {
            return let(tenant, entries, reason);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException | OptimisticLockException e) {
            throw new ConflictException(Messages.text("measures.recorded-meanwhile"));
        }
    }

    private Recorded let(TenantId tenant, Map<String, List<NewFigure>> entries, @Nullable String reason) {
        var total = Recorded.NOTHING;
        var standing = standing(tenant, entries);
        refuseComputed(tenant, standing.measures());
        var written = new ArrayList<FigureEntity>();
        var pen = new Pen(
                audience(tenant),
                current.find().map(PortalUser::name).orElse("portal"),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                reason);
        for (var measure : standing.measures()) {
            var defined = measure.toMeasure();
            for (var entry : entries.getOrDefault(measure.key(), List.of())) {
                var before = standing.before(measure, entry);
                if (standing.isNews(measure, entry, reason != null)) {
                    var after = write(defined, entry, before, pen);
                    standing.put(measure, entry, after);
                    written.add(after);
                    total = total.plus(before == null ? new Recorded(1, 0, 0) : new Recorded(0, 0, 1));
                } else {
                    total = total.plus(new Recorded(0, 1, 0));
                }
            }
        }
        letGo(written);
        if (total.accepted() > 0) {
            events.publishEvent(new FiguresRecorded(
                    tenant, List.copyOf(new TreeSet<>(entries.keySet())), total.accepted(), source(entries)));
        }
        return total;
    }

    /** What stands in the places of these figures. */
    StandingFigures standing(TenantId tenant, Map<String, List<NewFigure>> entries) {
        var found = measures.entities(List.of(tenant.value()), entries.keySet());
        var known = found.stream().map(MeasureEntity::key).collect(Collectors.toSet());
        entries.keySet().stream().filter(key -> !known.contains(key)).forEach(key -> measures.entity(tenant, key));
        var ids = found.stream().map(MeasureEntity::id).toList();
        var starts = entries.values().stream()
                .flatMap(List::stream)
                .map(entry -> entry.period().start().atDay(1))
                .distinct()
                .toList();
        return new StandingFigures(
                found, ids.isEmpty() || starts.isEmpty() ? List.of() : figures.standing(tenant.value(), ids, starts));
    }

    private void refuseComputed(TenantId tenant, Collection<MeasureEntity> found) {
        var computed = formulas.computed(tenant);
        found.stream().filter(m -> computed.contains(m.id())).findFirst().ifPresent(m -> {
            throw new InvalidInputException(m.key(), Messages.text("measures.computed.not-recorded", m.key()));
        });
    }

    private FigureEntity write(Measure measure, NewFigure entry, @Nullable FigureEntity before, Pen pen) {
        if (before != null) {
            var reason = pen.reason();
            if (reason == null || reason.isBlank()) {
                throw new InvalidInputException(
                        entry.period().code(),
                        Messages.text(
                                "measures.revision-needs-reason", entry.period().code()));
            }
            before.supersede(pen.at());
            events.publishEvent(FigureRevised.of(measure, before.toFigure(), entry, reason));
        }
        int revision = before == null ? 1 : before.revision() + 1;
        var figure = new FigureEntity(
                pen.audience(), measure, entry, revision, before == null ? null : pen.reason(), pen.by(), pen.at());
        session.persist(figure);
        return figure;
    }

    /** A figure never changes again, so a long import need not check every earlier one at each of its steps. */
    private void letGo(List<FigureEntity> written) {
        session.flush();
        written.forEach(session::detach);
    }

    /** What England and Wales publishes is open to all; a partnership's and a force area's go up only. */
    private Audience audience(TenantId tenant) {
        return tenants.get(tenant).kind() == TenantKind.NATIONAL ? Audience.DOWN : Audience.UP;
    }

    private static String source(Map<String, List<NewFigure>> entries) {
        return entries.values().stream()
                .flatMap(List::stream)
                .map(NewFigure::source)
                .findFirst()
                .orElse("");
    }

    /** Who writes the figures of one call, when, why, and who else may read them. */
    private record Pen(
            Audience audience,
            String by,
            Instant at,
            @Nullable String reason) {}
}

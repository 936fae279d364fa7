package uk.cspportal.plans;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;

/**
 * Writes the parts of a force plan one by one. What something else rests on is not removed: the refusal says
 * what stands in the way.
 */
@Service
@Transactional
public class ForcePlanPartService {

    private static final int HEADING = 300;
    private static final int WORDING = 500;
    private static final int REASON = 1000;

    private final ForcePlanRepository plans;
    private final ForcePlanParts parts;
    private final ForcePriorityMeasures measures;
    private final PlanRows rows;
    private final Tenants tenants;
    private final ApplicationEventPublisher events;

    ForcePlanPartService(
            ForcePlanRepository plans,
            ForcePlanParts parts,
            ForcePriorityMeasures measures,
            PlanRows rows,
            Tenants tenants,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.parts = parts;
        this.measures = measures;
        this.rows = rows;
        this.tenants = tenants;
        this.events = events;
    }

    /**
     * @param seen the priority as it was seen, or null for one more
     * @param keys the measures that tell how the area is doing at it
     */
    @PreAuthorize(Rights.PERFORMANCE)
    public void savePriority(
            TenantId tenant,
            ForcePlanId id,
            @Nullable ForcePlanPart seen,
            int number,
            String typed,
            List<String> keys) {
        var plan = get(tenant, id);
        var title = ForcePlanWritingService.text("title", typed, HEADING);
        if (number < 1) {
            throw new InvalidInputException("number", Messages.text("plans.problem.number"));
        }
        var row = seen == null ? null : parts.seen(ForcePriorityEntity.class, plan, seen);
        parts.of(ForcePriorityEntity.class, plan).stream()
                .filter(p -> p.number() == number && p != row)
                .findFirst()
                .ifPresent(other -> {
                    throw new InvalidInputException(
                            "number", Messages.text("plans.force.write.number", String.valueOf(number), other.title()));
                });
        measures.require(plan, row, keys);
        if (row == null) {
            var added = rows.add(new ForcePriorityEntity(parts.place(plan), number, title));
            measures.set(plan, added, keys);
            publish(plan, "added", null, parts.words(plan, added));
        } else {
            var before = parts.words(plan, row);
            row.say(number, title);
            measures.set(plan, row, keys);
            publish(plan, "changed", before, parts.words(plan, row));
        }
    }

    /** @param seen the area of focus as it was seen, or null for one more under {@code priority} */
    @PreAuthorize(Rights.PERFORMANCE)
    public void saveArea(
            TenantId tenant,
            ForcePlanId id,
            long priority,
            @Nullable ForcePlanPart seen,
            String typed,
            boolean proposed) {
        var plan = get(tenant, id);
        var wording = ForcePlanWritingService.text("wording", typed, WORDING);
        if (seen == null) {
            var under = parts.of(ForcePriorityEntity.class, plan).stream()
                    .filter(p -> p.id() == priority)
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException(Messages.text("plans.part.gone")));
            tell(
                    plan,
                    "added",
                    null,
                    rows.add(new AreaOfFocusEntity(parts.place(plan), under.id(), wording, proposed)));
        } else {
            var row = parts.seen(AreaOfFocusEntity.class, plan, seen);
            var before = ForcePlanParts.words(row);
            row.say(wording, proposed);
            tell(plan, "changed", before, row);
        }
    }

    /**
     * A national measure with the areas of focus that take it up, or with the reason why none does.
     *
     * @param seen as it was seen, or null for one more
     */
    @PreAuthorize(Rights.PERFORMANCE)
    public void saveNational(
            TenantId tenant,
            ForcePlanId id,
            @Nullable ForcePlanPart seen,
            String typed,
            Set<Long> areas,
            @Nullable String reason) {
        var plan = get(tenant, id);
        var title = ForcePlanWritingService.text("title", typed, HEADING);
        var why = areas.isEmpty() ? ForcePlanWritingService.text("reason", reason, REASON) : null;
        if (why == null && reason != null && !reason.isBlank()) {
            throw new InvalidInputException("reason", Messages.text("plans.force.write.reason-and-area"));
        }
        var known = parts.of(AreaOfFocusEntity.class, plan).stream()
                .map(PlanPart::id)
                .collect(Collectors.toSet());
        if (!known.containsAll(areas)) {
            throw new InvalidInputException("areas", Messages.text("plans.force.write.area-gone"));
        }
        if (seen == null) {
            var row = rows.add(new ForceNationalEntity(parts.place(plan), title, why));
            link(plan, row, areas);
            tell(plan, "added", null, row);
        } else {
            var row = parts.seen(ForceNationalEntity.class, plan, seen);
            var before = ForcePlanParts.words(row);
            row.say(title, why);
            link(plan, row, areas);
            tell(plan, "changed", before, row);
        }
    }

    /** Links that stay are left alone; the row counts as changed when its links are. */
    private void link(ForcePlanEntity plan, ForceNationalEntity row, Set<Long> areas) {
        var links = parts.of(ForceNationalAreaEntity.class, plan).stream()
                .filter(l -> l.nationalId() == row.id())
                .toList();
        links.stream().filter(l -> !areas.contains(l.areaId())).forEach(rows::remove);
        var kept = links.stream().map(ForceNationalAreaEntity::areaId).collect(Collectors.toSet());
        areas.stream()
                .filter(a -> !kept.contains(a))
                .sorted()
                .forEach(a -> rows.add(new ForceNationalAreaEntity(parts.place(plan), row.id(), a)));
        rows.touch(row);
    }

    @PreAuthorize(Rights.PERFORMANCE)
    public void removePriority(TenantId tenant, ForcePlanId id, ForcePlanPart seen) {
        var plan = get(tenant, id);
        var row = parts.seen(ForcePriorityEntity.class, plan, seen);
        var areas = parts.of(AreaOfFocusEntity.class, plan).stream()
                .filter(a -> a.priorityId() == row.id())
                .count();
        if (areas > 0) {
            throw new ConflictException(Messages.text("plans.force.write.has-areas", areas));
        }
        var below = tenants.childrenOf(tenant).stream().map(Tenant::id).toList();
        int links = rows.linksTo(tenant, below, row.id());
        if (links > 0) {
            throw new ConflictException(Messages.text("plans.force.write.has-links", links));
        }
        publish(plan, "removed", parts.words(plan, row), null);
        measures.set(plan, row, List.of());
        rows.flush();
        rows.remove(row);
    }

    @PreAuthorize(Rights.PERFORMANCE)
    public void removeArea(TenantId tenant, ForcePlanId id, ForcePlanPart seen) {
        var plan = get(tenant, id);
        var row = parts.seen(AreaOfFocusEntity.class, plan, seen);
        var taken = parts.of(ForceNationalAreaEntity.class, plan).stream()
                .filter(l -> l.areaId() == row.id())
                .map(ForceNationalAreaEntity::nationalId)
                .toList();
        if (!taken.isEmpty()) {
            throw new ConflictException(
                    Messages.text("plans.force.write.takes-up"),
                    parts.of(ForceNationalEntity.class, plan).stream()
                            .filter(n -> taken.contains(n.id()))
                            .map(ForceNationalEntity::title)
                            .toList());
        }
        remove(plan, row);
    }

    @PreAuthorize(Rights.PERFORMANCE)
    public void removeNational(TenantId tenant, ForcePlanId id, ForcePlanPart seen) {
        var plan = get(tenant, id);
        var row = parts.seen(ForceNationalEntity.class, plan, seen);
        link(plan, row, Set.of());
        rows.flush();
        remove(plan, row);
    }

    /** Changes places, and numbers, with the priority before or after it. */
    @PreAuthorize(Rights.PERFORMANCE)
    public void movePriority(TenantId tenant, ForcePlanId id, ForcePlanPart seen, boolean up) {
        var plan = get(tenant, id);
        var row = parts.seen(ForcePriorityEntity.class, plan, seen);
        var other = swap(plan, parts.of(ForcePriorityEntity.class, plan), row, up);
        int own = row.number();
        int theirs = other.number();
        row.say(-1, row.title());
        rows.flush();
        other.say(own, other.title());
        rows.flush();
        row.say(theirs, row.title());
    }

    @PreAuthorize(Rights.PERFORMANCE)
    public void moveArea(TenantId tenant, ForcePlanId id, ForcePlanPart seen, boolean up) {
        var plan = get(tenant, id);
        var row = parts.seen(AreaOfFocusEntity.class, plan, seen);
        swap(
                plan,
                parts.of(AreaOfFocusEntity.class, plan).stream()
                        .filter(a -> a.priorityId() == row.priorityId())
                        .toList(),
                row,
                up);
    }

    @PreAuthorize(Rights.PERFORMANCE)
    public void moveNational(TenantId tenant, ForcePlanId id, ForcePlanPart seen, boolean up) {
        var plan = get(tenant, id);
        swap(plan, parts.of(ForceNationalEntity.class, plan), parts.seen(ForceNationalEntity.class, plan, seen), up);
    }

    private <T extends PlanPart> T swap(ForcePlanEntity plan, List<T> list, T row, boolean up) {
        var other = ForcePlanParts.neighbour(list, row, up);
        if (other == null) {
            throw new ConflictException(Messages.text(up ? "plans.part.first" : "plans.part.last"));
        }
        tell(plan, "moved", ForcePlanParts.words(row), other);
        int turn = row.sortOrder();
        row.moveTo(other.sortOrder());
        other.moveTo(turn);
        return other;
    }

    private void remove(ForcePlanEntity plan, PlanPart row) {
        publish(plan, "removed", parts.words(plan, row), null);
        rows.remove(row);
    }

    private void tell(ForcePlanEntity plan, String act, @Nullable String from, @Nullable PlanPart to) {
        publish(plan, act, from, to == null ? null : ForcePlanParts.words(to));
    }

    private void publish(ForcePlanEntity plan, String act, @Nullable String from, @Nullable String to) {
        events.publishEvent(new ForcePlanWritten(
                plan.tenant().value(), "force-plan.part-" + act, "force plan from " + plan.validFrom(), from, to));
    }

    private ForcePlanEntity get(TenantId tenant, ForcePlanId id) {
        return plans.find(tenant.value(), id.value())
                .orElseThrow(() -> new NotFoundException(Messages.text("plans.unknown")));
    }
}

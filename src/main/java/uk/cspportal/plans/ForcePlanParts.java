package uk.cspportal.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;

/** The parts of a force plan as they are written, each with the version that its writer must have seen. */
@Component
class ForcePlanParts {

    private final ForcePlanStore store;
    private final PlanRows rows;

    ForcePlanParts(ForcePlanStore store, PlanRows rows) {
        this.store = store;
        this.rows = rows;
    }

    /** @param published the area’s published plans, the latest first */
    ForcePlanSheet sheet(ForcePlanEntity plan, List<ForcePlanEntity> published, LocalDate today) {
        var areas = of(AreaOfFocusEntity.class, plan).stream()
                .collect(Collectors.groupingBy(
                        AreaOfFocusEntity::priorityId,
                        Collectors.mapping(
                                a -> new ForcePlanSheet.Area(a.id(), a.version(), a.wording(), a.isProposed()),
                                Collectors.toList())));
        var measures = store.measures(plan);
        var taken = of(ForceNationalAreaEntity.class, plan).stream()
                .collect(Collectors.groupingBy(
                        ForceNationalAreaEntity::nationalId,
                        Collectors.mapping(ForceNationalAreaEntity::areaId, Collectors.toSet())));
        var applies =
                published.stream().filter(p -> !p.validFrom().isAfter(today)).findFirst();
        return new ForcePlanSheet(
                new ForcePlanId(plan.id()),
                plan.version(),
                plan.head(),
                plan.state(),
                plan.isIllustrative(),
                applies.filter(p -> p.id() == plan.id()).isPresent(),
                plan.state() == ForcePlanState.PUBLISHED
                        && applies.filter(p -> p.validFrom().isAfter(plan.validFrom()))
                                .isPresent(),
                of(ForcePriorityEntity.class, plan).stream()
                        .map(p -> new ForcePlanSheet.Priority(
                                p.id(),
                                p.version(),
                                p.number(),
                                p.title(),
                                areas.getOrDefault(p.id(), List.of()),
                                measures.getOrDefault(p.id(), List.of())))
                        .toList(),
                of(ForceNationalEntity.class, plan).stream()
                        .map(n -> new ForcePlanSheet.National(
                                n.id(), n.version(), n.title(), n.reason(), taken.getOrDefault(n.id(), Set.of())))
                        .toList());
    }

    <T extends PlanPart> List<T> of(Class<T> kind, ForcePlanEntity plan) {
        return rows.of(kind, plan.tenant(), plan.id());
    }

    /** A part as its writer saw it. */
    <T extends PlanPart> T seen(Class<T> kind, ForcePlanEntity plan, ForcePlanPart part) {
        var found = of(kind, plan).stream()
                .filter(row -> row.id() == part.id())
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Messages.text("plans.part.gone")));
        if (found.version() != part.version()) {
            throw new StaleForcePartException(words(plan, found), found.version());
        }
        return found;
    }

    /** What stands before or after a part in its list, or null at the end. */
    static <T extends PlanPart> @Nullable T neighbour(List<T> list, T part, boolean up) {
        int at = list.indexOf(part) + (up ? -1 : 1);
        return at < 0 || at >= list.size() ? null : list.get(at);
    }

    PlanPart.Place place(ForcePlanEntity plan) {
        return new PlanPart.Place(
                plan.tenant(), plan.audience(), plan.id(), rows.lastTurn(plan.tenant(), plan.id()) + 1);
    }

    /** As {@link #words(PlanPart)}, with what hangs on the part and is written with it. */
    String words(ForcePlanEntity plan, PlanPart part) {
        var keys = part instanceof ForcePriorityEntity
                ? store.measures(plan).getOrDefault(part.id(), List.of())
                : List.<String>of();
        return keys.isEmpty() ? words(part) : words(part) + " (" + String.join(", ", keys) + ")";
    }

    static String words(PlanPart part) {
        return switch (part) {
            case ForcePriorityEntity p -> p.number() + ". " + p.title();
            case AreaOfFocusEntity a -> a.wording();
            case ForceNationalEntity n -> n.reason() == null ? n.title() : n.title() + " (" + n.reason() + ")";
            default -> "";
        };
    }
}

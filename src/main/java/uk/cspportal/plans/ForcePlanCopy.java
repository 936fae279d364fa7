package uk.cspportal.plans;

import java.util.HashMap;
import org.springframework.stereotype.Component;

/** Copies what a force plan says into its successor, to be written on. */
@Component
class ForcePlanCopy {

    private final ForcePlanParts parts;
    private final PlanRows rows;

    ForcePlanCopy(ForcePlanParts parts, PlanRows rows) {
        this.parts = parts;
        this.rows = rows;
    }

    void copy(ForcePlanEntity from, ForcePlanEntity to) {
        var ids = new HashMap<Long, Long>();
        for (var old : parts.of(ForcePriorityEntity.class, from)) {
            ids.put(
                    old.id(),
                    rows.add(new ForcePriorityEntity(place(old, to), old.number(), old.title()))
                            .id());
        }
        for (var old : parts.of(ForcePriorityMeasureEntity.class, from)) {
            rows.add(new ForcePriorityMeasureEntity(place(old, to), ids.get(old.priorityId()), old.measureKey()));
        }
        var areas = new HashMap<Long, Long>();
        for (var old : parts.of(AreaOfFocusEntity.class, from)) {
            var row = new AreaOfFocusEntity(place(old, to), ids.get(old.priorityId()), old.wording(), old.isProposed());
            areas.put(old.id(), rows.add(row).id());
        }
        var nationals = new HashMap<Long, Long>();
        for (var old : parts.of(ForceNationalEntity.class, from)) {
            nationals.put(
                    old.id(),
                    rows.add(new ForceNationalEntity(place(old, to), old.title(), old.reason()))
                            .id());
        }
        for (var old : parts.of(ForceNationalAreaEntity.class, from)) {
            rows.add(new ForceNationalAreaEntity(
                    place(old, to), nationals.get(old.nationalId()), areas.get(old.areaId())));
        }
    }

    private static PlanPart.Place place(PlanPart old, ForcePlanEntity to) {
        return new PlanPart.Place(to.tenant(), to.audience(), to.id(), old.sortOrder());
    }
}

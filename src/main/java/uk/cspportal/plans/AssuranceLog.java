package uk.cspportal.plans;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All entries of a plan by the objective they are about, of each the newest first. */
public record AssuranceLog(Map<PlanPlace, List<AssuranceEntry>> entries) {

    public AssuranceLog {
        entries = Map.copyOf(entries);
    }

    public List<AssuranceEntry> of(PlanPlace objective) {
        return entries.getOrDefault(objective, List.of());
    }

    /** What stands of an objective now. */
    public Optional<AssuranceEntry> latest(PlanPlace objective) {
        return of(objective).stream().filter(entry -> !entry.corrected()).findFirst();
    }
}

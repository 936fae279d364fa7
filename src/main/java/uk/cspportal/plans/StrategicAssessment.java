package uk.cspportal.plans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year's strategic assessment of crime and disorder, on which priorities rest.
 *
 * @param link where it can be read; only an address of the web
 * @param priorities the numbers of the priorities that it is evidence for
 */
public record StrategicAssessment(
        String title,
        String period,
        @Nullable LocalDate publishedOn,
        String document,
        @Nullable String link,
        List<String> findings,
        List<Integer> priorities) {

    public StrategicAssessment {
        findings = List.copyOf(findings);
        priorities = List.copyOf(priorities);
    }
}

package uk.cspportal.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A guideline of success: a numbered entry of a local plan in its exact wording, which the measures
 * named by {@code measureKeys} answer; a milestone has none. {@code objectives} are those it tells about; one of the
 * whole plan has none. {@code parts} names what a guideline
 * that counts several things is made up of, {@code fundedService} the service it tells about.
 */
public record Guideline(
        GuidelineId id,
        int number,
        String key,
        String text,
        String shortTitle,
        GuidelineKind kind,
        @Nullable String dataOwner,
        List<String> measureKeys,
        List<String> parts,
        @Nullable String fundedService,
        @Nullable String note,
        List<ObjectiveLink> objectives) {

    public Guideline {
        measureKeys = List.copyOf(measureKeys);
        parts = List.copyOf(parts);
        objectives = List.copyOf(objectives);
    }
}

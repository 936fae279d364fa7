package uk.cspportal.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Measure;

/** A guideline on its way into a plan, its measures already found. */
record NewGuideline(
        int number,
        String key,
        String text,
        String shortTitle,
        GuidelineKind kind,
        @Nullable String dataOwner,
        List<Measure> measures,
        List<String> parts,
        @Nullable String fundedService,
        @Nullable String note,
        List<ObjectiveLink> objectives) {

    private static final GuidelineId NONE_YET = new GuidelineId(0);

    /** As it reads before it is a row. */
    Guideline unsaved() {
        return new Guideline(
                NONE_YET,
                number,
                key,
                text,
                shortTitle,
                kind,
                dataOwner,
                measures.stream().map(Measure::key).toList(),
                parts,
                fundedService,
                note,
                objectives);
    }
}

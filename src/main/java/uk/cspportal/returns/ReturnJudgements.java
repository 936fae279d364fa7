package uk.cspportal.returns;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The judgements of a return: by guideline, and of the quarter once it is judged. */
public record ReturnJudgements(
        Map<String, PartnershipJudgement> byGuideline,
        @Nullable PartnershipJudgement quarter) {

    public static final ReturnJudgements NONE = new ReturnJudgements(Map.of(), null);

    public ReturnJudgements {
        byGuideline = Map.copyOf(byGuideline);
    }

    /** @param guideline its key, or null for the quarter */
    public @Nullable PartnershipJudgement of(@Nullable String guideline) {
        return guideline == null ? quarter : byGuideline.get(guideline);
    }
}

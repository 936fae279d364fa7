package uk.cspportal.plans;

import java.util.Optional;
import java.util.Set;
import uk.cspportal.tenancy.TenantId;

/** Which guidelines are being reported against; offered as a bean by the feature that knows of it. */
public interface GuidelineUse {

    /** What a partnership answers at present; empty when nothing is being answered. */
    Optional<Answers> of(TenantId tenant);

    /**
     * Answers that are not published yet.
     *
     * @param plan the edition that asks
     * @param guidelines the keys of those that are answered
     * @param words what answers them, to end a sentence
     */
    record Answers(PlanId plan, Set<String> guidelines, String words) {

        public Answers {
            guidelines = Set.copyOf(guidelines);
        }
    }
}

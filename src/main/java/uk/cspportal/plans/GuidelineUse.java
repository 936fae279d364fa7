package uk.cspportal.plans;

import java.util.Optional;
import uk.cspportal.tenancy.TenantId;

/** Whether a guideline is being reported against; offered as a bean by the feature that knows of it. */
public interface GuidelineUse {

    /** What answers the guideline with this key at present, in words that end a sentence. */
    Optional<String> of(TenantId tenant, String guideline);
}

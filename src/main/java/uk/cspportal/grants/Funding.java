package uk.cspportal.grants;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.TenantId;

/** What a service of a partnership gets from an award in one financial year. */
public record Funding(
        TenantId recipient,
        String award,
        String awardTitle,
        String service,
        String name,
        String shortName,
        @Nullable String outcomeMeasure,
        BigDecimal budget,
        boolean illustrative) {

    /** For the query, which knows numbers only. */
    Funding(
            long recipient,
            String award,
            String awardTitle,
            String service,
            String name,
            String shortName,
            @Nullable String outcomeMeasure,
            BigDecimal budget,
            boolean illustrative) {
        this(
                new TenantId(recipient),
                award,
                awardTitle,
                service,
                name,
                shortName,
                outcomeMeasure,
                budget,
                illustrative);
    }
}

package uk.cspportal.grants;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** A partnership's account of an award for a quarter. Its entries and risks are empty until the reader may see them. */
public record GrantReturn(
        TenantId tenant,
        Quarter quarter,
        GrantReturnState state,
        LocalDate dueOn,
        LocalDate reviewDueOn,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        List<Entry> entries,
        List<Risk> risks,
        @Nullable Outcome outcome) {

    /** What is said of one funded service: in words, and its outputs against plan. */
    public record Entry(
            String service,
            String narrative,
            int planned,
            @Nullable Integer actual) {}

    /** What could go wrong, how likely and how hard, who owns it and what is being done. */
    public record Risk(String risk, Level likelihood, Level impact, String owner, String mitigation) {}

    /** A return is due on the 15th after its quarter. */
    public static LocalDate dueOn(Quarter quarter) {
        return quarter.lastMonth().plusMonths(1).atDay(15);
    }

    /** Its review is due at the end of that month. */
    public static LocalDate reviewDueOn(Quarter quarter) {
        return quarter.lastMonth().plusMonths(1).atEndOfMonth();
    }

    public Optional<Entry> entry(String service) {
        return entries.stream().filter(e -> e.service().equals(service)).findFirst();
    }

    /** Sent back with a question and not yet answered. */
    public boolean isQueried() {
        return state == GrantReturnState.DRAFT && outcome != null;
    }
}

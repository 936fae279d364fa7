package uk.cspportal.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.TenantId;

/** A force area's Police and Crime Plan; {@code period} is how the plan itself prints its years. */
public record ForcePlan(
        ForcePlanId id,
        TenantId tenant,
        String title,
        @Nullable String period,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean illustrative,
        List<ForcePriority> priorities,
        List<ForceNational> nationals) {

    public ForcePlan {
        priorities = List.copyOf(priorities);
        nationals = List.copyOf(nationals);
    }

    public Optional<ForcePriority> priority(int number) {
        return priorities.stream().filter(p -> p.number() == number).findFirst();
    }
}

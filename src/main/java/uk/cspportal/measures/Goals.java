package uk.cspportal.measures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Period;

/** What a measure is held against: one baseline, and targets by period or for all of them. */
public record Goals(@Nullable Goal baseline, List<Goal> targets) {

    /**
     * A baseline or a target.
     *
     * @param period null for a target of every period that has none of its own
     * @param amount null for a baseline that is the figure of its period
     */
    public record Goal(
            @Nullable Period period, @Nullable BigDecimal amount, String why, String recordedBy, Instant recordedAt) {}

    /** The target of a period: its own, else the one that holds for all. */
    public Optional<BigDecimal> targetOf(Period period) {
        return targets.stream()
                .filter(t -> period.equals(t.period()))
                .findFirst()
                .or(() -> targets.stream().filter(t -> t.period() == null).findFirst())
                .map(Goal::amount);
    }
}

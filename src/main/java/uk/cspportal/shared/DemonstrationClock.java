package uk.cspportal.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The clock of the demonstration: always the same day, at the real time of day, so that the open
 * data held is the latest quarter. While the demonstration data is loaded it can stand at the
 * earlier moments at which that work was done.
 */
public final class DemonstrationClock extends Clock {

    /** The day on which the demonstration stands. */
    public static final LocalDate DAY = LocalDate.of(2025, 4, 22);

    private static final ThreadLocal<@Nullable Instant> EARLIER = new ThreadLocal<>();

    private final Clock real;
    private final ZoneId zone;

    public DemonstrationClock(Clock real) {
        this(real, Formats.LONDON);
    }

    private DemonstrationClock(Clock real, ZoneId zone) {
        this.real = real;
        this.zone = zone;
    }

    /** Runs work as if it happened at a London date and time. */
    public static void at(LocalDateTime then, Runnable work) {
        EARLIER.set(then.atZone(Formats.LONDON).toInstant());
        try {
            work.run();
        } finally {
            EARLIER.remove();
        }
    }

    @Override
    public Instant instant() {
        var earlier = EARLIER.get();
        return earlier != null
                ? earlier
                : DAY.atTime(LocalTime.now(real.withZone(Formats.LONDON)))
                        .atZone(Formats.LONDON)
                        .toInstant();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new DemonstrationClock(real, other);
    }
}

package uk.cspportal.notifications;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.LongStream;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/** How long a mail rests between attempts: from two minutes to two hours, for a day in all. */
final class Pauses {

    private static final ExponentialBackOff GROWING =
            new ExponentialBackOff(Duration.ofMinutes(2).toMillis(), 2);

    static {
        GROWING.setMaxInterval(Duration.ofHours(2).toMillis());
        GROWING.setMaxElapsedTime(Duration.ofDays(1).toMillis());
    }

    private Pauses() {}

    /** The pause after this many attempts; empty when there have been enough. */
    static Optional<Duration> after(int attempts) {
        var pause = LongStream.generate(GROWING.start()::nextBackOff)
                .skip(attempts - 1L)
                .findFirst()
                .orElse(BackOffExecution.STOP);
        return pause == BackOffExecution.STOP ? Optional.empty() : Optional.of(Duration.ofMillis(pause));
    }
}

package uk.cspportal.identity;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often each caller may still do something; grows back evenly over a minute, in bounded memory. */
class Allowance {

    private final int perMinute;
    private final Map<String, Bucket> buckets;

    Allowance(int perMinute, int callers) {
        this.perMinute = perMinute;
        this.buckets = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> longestAgo) {
                return size() > callers;
            }
        };
    }

    /** Takes one; zero when there was one, otherwise how long to wait for it. */
    Duration take(String caller) {
        return Duration.ofNanos(of(caller).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    /** How long to wait for one, without taking it. */
    Duration wait(String caller) {
        return Duration.ofNanos(of(caller).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    private Bucket of(String caller) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    caller,
                    c -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                            .build());
        }
    }
}

package uk.cspportal.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * Calls a thing and its floor until both are warm, then measures them in turns, so that a machine that grows slower or
 * faster meanwhile does so to both: the median of many calls, and what one of them allocates.
 */
final class Stopwatch {

    private static final int CALLS = 30;
    private static final int MILLIONS = 1_000_000;
    private static final int WARM_CALLS = 5;
    private static final long WARM_NANOS = 5_000_000_000L;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Supplier<?> call;
    private final long[] nanos;
    private long allocated;

    private Stopwatch(Supplier<?> call, int calls) {
        this.call = call;
        nanos = new long[calls];
    }

    /**
     * @param millis median of a call
     * @param megabytes allocated by a call, on the thread that made it
     * @param calls measured
     */
    record Lap(double millis, double megabytes, int calls) {}

    /** A call beside its floor, which are {@link #ratio} times as far apart. */
    record Laps(Lap floor, Lap call) {

        double ratio() {
            return call.millis / floor.millis;
        }
    }

    /** Thirty calls each; five of what works on millions of rows, because thirty would take a quarter of an hour. */
    static Laps of(int rows, Supplier<?> floor, Supplier<?> call) {
        int calls = rows < MILLIONS ? CALLS : WARM_CALLS;
        var low = new Stopwatch(floor, calls);
        var own = new Stopwatch(call, calls);
        low.warm();
        own.warm();
        for (int i = 0; i < calls; i++) {
            low.time(i);
            own.time(i);
        }
        return new Laps(low.lap(), own.lap());
    }

    private void warm() {
        long begun = System.nanoTime();
        for (int i = 0; i < WARM_CALLS || System.nanoTime() - begun < WARM_NANOS; i++) {
            call.get();
        }
    }

    private void time(int number) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        call.get();
        nanos[number] = System.nanoTime() - start;
        allocated += THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private Lap lap() {
        int calls = nanos.length;
        Arrays.sort(nanos);
        double median = (nanos[(calls - 1) / 2] + nanos[calls / 2]) / 2.0;
        return new Lap(median / 1e6, allocated / 1e6 / calls, calls);
    }
}

package uk.cspportal.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.Supplier;

/** Calls a thing for five seconds until it is warm, then measures: the median of many calls, and what one of them allocates. */
final class Stopwatch {

    private static final int CALLS = 30;
    private static final int MILLIONS = 1_000_000;
    private static final int WARM_CALLS = 5;
    private static final long WARM_NANOS = 5_000_000_000L;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Stopwatch() {}

    /**
     * @param millis median of a call
     * @param megabytes allocated by a call
     * @param calls measured
     */
    record Lap(double millis, double megabytes, int calls) {}

    /** Thirty calls; five of one that works on millions of rows, because thirty would take a quarter of an hour. */
    static Lap of(int rows, Supplier<?> call) {
        return lap(call, rows < MILLIONS ? CALLS : WARM_CALLS);
    }

    private static Lap lap(Supplier<?> call, int calls) {
        long begun = System.nanoTime();
        for (int i = 0; i < WARM_CALLS || System.nanoTime() - begun < WARM_NANOS; i++) {
            call.get();
        }
        var nanos = new long[calls];
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < calls; i++) {
            long start = System.nanoTime();
            call.get();
            nanos[i] = System.nanoTime() - start;
        }
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        Arrays.sort(nanos);
        double median = (nanos[(calls - 1) / 2] + nanos[calls / 2]) / 2.0;
        return new Lap(median / 1e6, allocated / 1e6 / calls, calls);
    }
}

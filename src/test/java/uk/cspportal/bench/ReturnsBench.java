package uk.cspportal.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import uk.cspportal.testing.PackagedPortal;

/**
 * Fifty officers at once, each with the return of their own partnership, on the packaged portal and a real MySQL,
 * through the protocol of its pages, in turns with the same acts on pages that hold nothing. Run by {@code ./portal
 * bench returns}.
 */
class ReturnsBench {

    private static final int DESKS = Integer.getInteger("portal.bench.users", 50);
    private static final Duration WARM = Duration.ofSeconds(Integer.getInteger("portal.bench.warm", 90));
    private static final Duration TURN = Duration.ofSeconds(Integer.getInteger("portal.bench.turn", 120));
    private static final int TURNS = Integer.getInteger("portal.bench.turns", 2);
    private static final String HEAP = "-Xmx2g";

    private final DeskTimes times = new DeskTimes();
    private final DeskTimes floor = new DeskTimes();
    private Duration busy = Duration.ZERO;
    private Duration lasted = Duration.ZERO;

    @Test
    void works() throws Exception {
        var more = new MeasuredPortal(Path.of("target/bench")).make(DESKS);
        try (var portal =
                        PackagedPortal.measured("bench", more, HEAP, MeasuredPortal.OPTION, "--bench.desks=" + DESKS);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            tell("\nEverything is made up; %d officers sign in.".formatted(DESKS));
            var desks = new ArrayList<Desk>();
            for (int desk = 0; desk < DESKS; desk++) {
                desks.add(new Desk(portal.address(), threads, desk));
            }
            turn(threads, desks, true, WARM, new DeskTimes());
            turn(threads, desks, false, WARM.dividedBy(2), new DeskTimes());
            for (int turn = 0; turn < TURNS; turn++) {
                var before = cpu(portal);
                turn(threads, desks, true, TURN, times);
                busy = busy.plus(cpu(portal).minus(before));
                lasted = lasted.plus(TURN);
                turn(threads, desks, false, TURN.dividedBy(2), floor);
            }
            tellTimes();
            tellMemory(portal, threads, desks);
        }
    }

    /** Everybody works for this long and then ends what they had begun; whoever fails ends the measurement. */
    private static void turn(
            ExecutorService threads, List<Desk> desks, boolean really, Duration length, DeskTimes times)
            throws Exception {
        long end = System.nanoTime() + length.toNanos();
        all(threads, desks, desk -> desk.work(really, now -> now - end < 0, times));
    }

    private static void all(ExecutorService threads, List<Desk> desks, Consumer<Desk> work) throws Exception {
        var working = new ArrayList<Future<?>>();
        for (var desk : desks) {
            working.add(threads.submit((Callable<Void>) () -> {
                work.accept(desk);
                return null;
            }));
        }
        for (var one : working) {
            one.get();
        }
    }

    private static Duration cpu(PackagedPortal portal) {
        return portal.handle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private void tellTimes() {
        int processors = Runtime.getRuntime().availableProcessors();
        tell("\n%d officers on %d processors, 2 to 8 s between their acts, %s; the portal took %.0f %% of one processor"
                .formatted(DESKS, processors, HEAP, 100.0 * busy.toMillis() / lasted.toMillis()));
        tell("%-20s %7s %8s %8s %8s   %7s %8s %8s %8s %7s"
                .formatted("", "acts", "p50 ms", "p95 ms", "max ms", "empty", "p50 ms", "p95 ms", "max ms", "p95"));
        for (var act : DeskAct.values()) {
            tell("%-20s %s   %s %6.1f×"
                    .formatted(
                            act, row(times, act), row(floor, act), times.millis(act, 0.95) / floor.millis(act, 0.95)));
        }
    }

    private static String row(DeskTimes times, DeskAct act) {
        return "%7d %8.1f %8.1f %8.1f"
                .formatted(times.count(act), times.millis(act, 0.5), times.millis(act, 0.95), times.millis(act, 1));
    }

    private static void tellMemory(PackagedPortal portal, ExecutorService threads, List<Desk> desks) throws Exception {
        all(threads, desks, Desk::leaveOpen);
        long everything = LiveHeap.bytes(portal.handle());
        all(threads, desks, Desk::closeEmpty);
        long withoutEmpty = LiveHeap.bytes(portal.handle());
        all(threads, desks, Desk::closeWork);
        long sessions = LiveHeap.bytes(portal.handle());
        all(threads, desks, Desk::close);
        long nobody = LiveHeap.bytes(portal.handle());
        tell("\nheap in use: %.1f MB with nobody signed in, %.1f MB with %d officers at a line"
                .formatted(nobody / 1e6, withoutEmpty / 1e6, DESKS));
        double line = (withoutEmpty - sessions) / 1e3 / DESKS;
        double empty = (everything - withoutEmpty) / 1e3 / DESKS;
        tell("by officer: %.0f kB with a line open (%.0f kB of it the window), an empty window %.0f kB, %.1f×"
                .formatted((withoutEmpty - nobody) / 1e3 / DESKS, line, empty, line / empty));
    }

    private static void tell(String line) {
        System.out.println(line);
    }
}

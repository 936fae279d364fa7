package uk.cspportal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a Java process holds once all that nobody needs is collected; asked of it from outside. */
final class LiveHeap {

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    private LiveHeap() {}

    static long bytes(ProcessHandle process) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            // What ended is first noticed by one collection and let go by the next.
            run(jcmd, process, "GC.run");
            var total = TOTAL.matcher(run(jcmd, process, "GC.class_histogram"));
            if (!total.find()) {
                throw new IllegalStateException("The portal’s process does not say what it holds");
            }
            return Long.parseLong(total.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String run(String jcmd, ProcessHandle process, String what) throws IOException {
        var running = new ProcessBuilder(jcmd, Long.toString(process.pid()), what)
                .redirectErrorStream(true)
                .start();
        return new String(running.getInputStream().readAllBytes());
    }
}

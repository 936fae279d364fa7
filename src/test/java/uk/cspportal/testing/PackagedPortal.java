package uk.cspportal.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The portal that is shipped, started as a process of its own in the demonstration profile, as a person would start it. */
public final class PackagedPortal implements AutoCloseable {

    /** Three portals may be starting at once on two cores, one of them for the first time. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Duration PATIENCE_WITH_MUCH_TO_MAKE_UP = Duration.ofMinutes(15);
    private static final Path JAR = Path.of("target/csp-portal.jar");
    private static final Path APP = Path.of("target/portal-app");

    private static @Nullable String demonstration;

    private final Duration patience;
    private final List<String> start;
    private final List<String> options;
    private final Path log;
    private final int port;
    private @Nullable Process process;

    private PackagedPortal(Duration patience, List<String> start, List<String> options, Path log, int port) {
        this.patience = patience;
        this.start = start;
        this.options = options;
        this.log = log;
        this.port = port;
    }

    /** On the real MySQL, in a database of its own with the demonstration as it is after the first start. */
    public static PackagedPortal onMySql(String name, String... options) {
        var all = new ArrayList<>(onDatabase(copiedDemonstration()));
        all.addAll(List.of(options));
        return start(name, all);
    }

    /**
     * On an empty database of the real MySQL, as fast as Java makes it, with more classes and files that go before its
     * own: to be measured.
     */
    public static PackagedPortal measured(String name, Path more, String heap, String... options) {
        var app = unpacked();
        var start = List.of(
                heap, "-cp", more + File.pathSeparator + app.resolve("csp-portal.jar"), "uk.cspportal.Application");
        var all = new ArrayList<>(onDatabase(LocalMySql.running().emptyDatabase()));
        all.addAll(List.of(options));
        return start(name, PATIENCE_WITH_MUCH_TO_MAKE_UP, start, all);
    }

    /** On an H2 file database in a folder. */
    public static PackagedPortal onH2(String name, Path folder) {
        return start(name, List.of("--portal.data=" + folder));
    }

    /** The address of a new database on the real MySQL with the demonstration as it is after the first start. */
    public static String copiedDemonstration() {
        return LocalMySql.running().copyOf(demonstration());
    }

    /** The database of a portal that was started once for the first time, to copy from. */
    private static synchronized String demonstration() {
        if (demonstration == null) {
            var database = LocalMySql.running().emptyDatabase();
            start("first-start", onDatabase(database)).stop();
            demonstration = database;
        }
        return demonstration;
    }

    private static List<String> onDatabase(String address) {
        var options = new ArrayList<String>();
        options.add("--portal.audit.key=" + PortalTest.AUDIT_KEY);
        LocalMySql.running().asInService(address).forEach((key, value) -> options.add("--" + key + "=" + value));
        return options;
    }

    /** The folder of the portal, unpacked from its jar as {@code ./portal run} does. */
    static synchronized Path unpacked() {
        var unpacked = APP.resolve("csp-portal.jar");
        try {
            if (!Files.exists(JAR)) {
                throw new IllegalStateException(
                        JAR + " is missing: run ./portal test, which packages the portal first");
            }
            if (!Files.exists(unpacked)
                    || Files.getLastModifiedTime(unpacked).compareTo(Files.getLastModifiedTime(JAR)) < 0) {
                FileSystemUtils.deleteRecursively(APP);
                var unpacking = java(
                                "-Djarmode=tools", "-jar", JAR.toString(), "extract", "--destination", APP.toString())
                        .inheritIO()
                        .start();
                if (unpacking.waitFor() != 0) {
                    throw new IllegalStateException(JAR + " could not be unpacked");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return APP;
    }

    private static ProcessBuilder java(String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    private static PackagedPortal start(String name, List<String> options) {
        var app = unpacked();
        var quick = List.of(
                "-Xmx600m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + app.resolve("classes.jsa"),
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                "-jar",
                app.resolve("csp-portal.jar").toString());
        return start(name, PATIENCE, quick, options);
    }

    private static PackagedPortal start(String name, Duration patience, List<String> start, List<String> options) {
        try {
            Files.createDirectories(Path.of("target/portal-logs"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var portal =
                new PackagedPortal(patience, start, options, Path.of("target/portal-logs", name + ".log"), freePort());
        portal.startAgain();
        return portal;
    }

    private static int freePort() {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** Starts the portal on the data and the port it had before. */
    public void startAgain() {
        var command = java(start.toArray(String[]::new));
        command.command().add("--spring.profiles.active=demonstration");
        command.command().add("--server.port=" + port);
        command.command().addAll(options);
        try {
            process = command.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        awaitReadiness(process);
    }

    /** The portal's process, to look at from outside. */
    public ProcessHandle handle() {
        if (process == null) {
            throw new IllegalStateException("The portal was not started");
        }
        return process.toHandle();
    }

    /** Kills the portal as {@code kill -9} does, in the middle of whatever it is doing. */
    public void killHard() {
        if (process != null) {
            process.destroyForcibly();
            try {
                process.waitFor(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Ends the portal as its operator does, which also keeps its classes for a quicker start. */
    public void stop() {
        if (process != null) {
            process.destroy();
            process.onExit().join();
        }
    }

    @Override
    public void close() {
        killHard();
    }

    private void awaitReadiness(Process started) {
        long deadline = System.nanoTime() + patience.toNanos();
        var readiness = HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            while (System.nanoTime() < deadline) {
                if (answers(http, readiness)) {
                    return;
                }
                if (started.waitFor(200, TimeUnit.MILLISECONDS)) {
                    break;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("The portal did not become ready; its log is " + log);
    }

    private static boolean answers(HttpClient http, HttpRequest readiness) throws InterruptedException {
        try {
            return http.send(readiness, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}

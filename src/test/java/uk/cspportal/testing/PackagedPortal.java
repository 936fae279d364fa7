package uk.cspportal.testing;

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

/** The jar that is shipped, started as a process of its own in the demonstration profile, as a person would start it. */
public final class PackagedPortal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Path JAR = Path.of("target/csp-portal.jar");

    private final List<String> options;
    private final Path log;
    private final int port;
    private @Nullable Process process;

    private PackagedPortal(List<String> options, Path log, int port) {
        this.options = options;
        this.log = log;
        this.port = port;
    }

    /** On a new database of the real MySQL. */
    public static PackagedPortal onMySql(String name) {
        var server = LocalMySql.running();
        return start(
                name,
                List.of(
                        "--portal.audit.key=" + PortalTest.AUDIT_KEY,
                        "--spring.datasource.url=" + server.emptyDatabase(),
                        "--spring.datasource.username=" + server.user(),
                        "--spring.datasource.password=" + server.password()));
    }

    /** On an H2 file database in a folder. */
    public static PackagedPortal onH2(String name, Path folder) {
        return start(name, List.of("--portal.data=" + folder));
    }

    private static PackagedPortal start(String name, List<String> options) {
        try {
            Files.createDirectories(Path.of("target/portal-logs"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var portal = new PackagedPortal(options, Path.of("target/portal-logs", name + ".log"), freePort());
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
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(JAR + " is missing: run ./portal test, which packages the portal first");
        }
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx600m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString(),
                "--spring.profiles.active=demonstration",
                "--server.port=" + port));
        command.addAll(options);
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        awaitReadiness(process);
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

    @Override
    public void close() {
        killHard();
    }

    private void awaitReadiness(Process started) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
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

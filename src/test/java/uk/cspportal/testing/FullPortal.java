package uk.cspportal.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./portal full} as a person starts it: the packaged portal with a real MySQL and a real Keycloak. */
public final class FullPortal {

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final String READY = "Ctrl-C stops everything.";

    /** Marks the journeys that need it. */
    public static final String TAG = "full-portal";

    private static @Nullable CompletableFuture<FullPortal> running;

    private final Process script;
    private final Path folder;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();

    private FullPortal(Process script, Path folder, int port) {
        this.script = script;
        this.folder = folder;
        this.port = port;
    }

    /** The one of this JVM, started at the first call; it ends with the JVM. */
    public static FullPortal running() {
        return starting().join();
    }

    /** Begins to start it, which takes most of a minute, beside other work. */
    static synchronized CompletableFuture<FullPortal> starting() {
        if (running == null) {
            running = CompletableFuture.supplyAsync(() -> start(Path.of("target/full"), 28_080));
        }
        return running;
    }

    /** On an empty database; the services take the ports from a hundred above the portal's. */
    private static FullPortal start(Path folder, int port) {
        try {
            Files.createDirectories(folder);
            var output = folder.resolve("output.log");
            var script = new ProcessBuilder(
                            "./portal",
                            "full",
                            "--fresh",
                            "--port",
                            Integer.toString(port),
                            "--folder",
                            folder.toString(),
                            "--app",
                            PackagedPortal.unpacked().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            var portal = new FullPortal(script, folder, port);
            Runtime.getRuntime().addShutdownHook(new Thread(portal::stop));
            portal.awaitReadiness(output);
            return portal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "http://localhost:" + port;
    }

    public String keycloak() {
        return "http://localhost:" + (port + 100);
    }

    /** A bearer token that the realm gives a client for itself. */
    public String clientToken(String client) {
        return token(
                "csp-portal",
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        client,
                        "client_secret",
                        secret("feed_secret")));
    }

    /** What Keycloak's administrators see of the people with this user name. */
    public JsonNode user(String username) {
        return json.readTree(administer("GET", "/users?exact=true&username=" + username, ""))
                .get(0);
    }

    /** Does something in Keycloak as its administrator, under the realm's administration address. */
    public String administer(String method, String path, String body) {
        var token = token(
                "master",
                Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "keycloak",
                        "password", secret("keycloak_admin_password")));
        return send(HttpRequest.newBuilder(URI.create(keycloak() + "/admin/realms/csp-portal" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** What the mail server has received for an address, as it was sent. */
    public List<String> mailTo(String address) {
        var inbox = "http://localhost:" + (port + 104) + "/api/user/" + address + "/messages";
        var messages = json.readTree(
                answer(HttpRequest.newBuilder(URI.create(inbox)).build()).body());
        // Until its first mail comes, the server does not know the address and answers with an error.
        return messages.isArray()
                ? messages.valueStream()
                        .map(message -> message.get("mimeMessage").asString())
                        .toList()
                : List.of();
    }

    /** Kills one of the services as a power cut would: MySQL, Keycloak or GreenMail. */
    public void kill(String service) {
        try (var lines = Files.lines(folder.resolve("services"))) {
            var index = List.of("MySQL", "Keycloak", "GreenMail").indexOf(service);
            var number = lines.toList().get(index).split(" ")[0];
            var process = ProcessHandle.of(Long.parseLong(number)).orElseThrow();
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            process.onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the script as Ctrl-C does, and with it everything that it started. */
    private void stop() {
        script.destroy();
        try {
            if (!script.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("./portal full did not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReadiness(Path output) throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!Files.readString(output, UTF_8).contains(READY)) {
                if (script.waitFor(200, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                    script.destroy();
                    throw new IllegalStateException(Files.readString(output, UTF_8));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String token(String realm, Map<String, String> form) {
        var fields = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var answer = send(
                HttpRequest.newBuilder(URI.create(keycloak() + "/realms/" + realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields))
                        .build());
        return json.readTree(answer).get("access_token").asString();
    }

    private String send(HttpRequest request) {
        var answer = answer(request);
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(request + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private HttpResponse<String> answer(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String secret(String name) {
        try (var lines = Files.lines(folder.resolve("secrets"))) {
            return lines.filter(line -> line.startsWith(name + "="))
                    .map(line -> line.substring(name.length() + 1))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

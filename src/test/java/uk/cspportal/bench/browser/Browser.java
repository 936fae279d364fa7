package uk.cspportal.bench.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** One person's browser: it keeps the cookies of a session, in which several windows may stand open. */
public final class Browser implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI portal;
    private final HttpClient http;

    public Browser(String address, Executor threads) {
        portal = URI.create(address);
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .executor(threads)
                .build();
    }

    /** An answer with its text. */
    record Answer(int status, String text, String location) {}

    /** Signs in at the demonstration's own page. */
    public void signIn(String username, String password) {
        var token = TOKEN.matcher(get("sign-in").text());
        if (!token.find()) {
            throw new IllegalStateException("The sign-in page has no token");
        }
        var form =
                "_csrf=" + encode(token.group(1)) + "&username=" + encode(username) + "&password=" + encode(password);
        var answer = post("sign-in", "application/x-www-form-urlencoded", form);
        if (answer.status() != 302 || answer.location().contains("sign-in")) {
            throw new IllegalStateException(
                    "%s could not sign in: %d %s".formatted(username, answer.status(), answer.location()));
        }
    }

    /** Opens a window at a page, which is shown when this returns. */
    public Window open(String path) {
        return Window.open(this, path);
    }

    URI portal() {
        return portal;
    }

    HttpClient http() {
        return http;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String type, String body) {
        return send(request(path)
                .header("Content-Type", type)
                .header("Origin", portal.toString())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(portal.resolve("/" + path))
                .timeout(PATIENCE)
                .header("Accept", "text/html,application/json,*/*")
                .header("Accept-Encoding", "gzip");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            boolean packed = response.headers()
                    .firstValue("Content-Encoding")
                    .filter("gzip"::equals)
                    .isPresent();
            try (var body = packed ? new GZIPInputStream(response.body()) : response.body()) {
                return new Answer(
                        response.statusCode(),
                        new String(body.readAllBytes(), StandardCharsets.UTF_8),
                        response.headers().firstValue("Location").orElse(""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}

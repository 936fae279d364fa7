package uk.cspportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.cspportal.journeys.KilledReturn.Act;
import uk.cspportal.testing.PackagedPortal;

/**
 * The portal is killed at a random moment of saves, submissions, sign-offs and reopenings: what it confirmed is there, what
 * it did not is there as a whole or not at all. Once in the tests, hundreds of times by {@code ./portal soak kills}.
 */
class KilledReturnIT {

    private static final double SHORTEST = 20;
    private static final int MANY = 20;
    private static final String TENANT = "/api/v1/tenants/E22000001";

    private final JsonMapper json = new JsonMapper();
    private final long seed = Long.getLong("portal.soak.seed", System.nanoTime());
    private final Random random = new Random(seed);

    /**
     * How many milliseconds at most before the portal is killed. It follows the machine, so that about half of the acts
     * are confirmed before and many die close to it.
     */
    private double longest = 500;

    private int confirmed;
    private int carriedOut;

    @Test
    void losesNothingConfirmedAndLeavesNothingHalfDone() throws Exception {
        int kills = Integer.getInteger("portal.soak.kills", 1);
        var acts = new KilledReturn(random);
        try (var portal = PackagedPortal.onMySql("KilledReturnIT", "--portal.limits.calls=1000000")) {
            for (int kill = 1; kill <= kills; kill++) {
                kill(portal, acts);
                if (kill % 10 == 0) {
                    System.out.printf(
                            "soak: killed %d times, %d acts confirmed, %d carried out without an answer, nothing lost%n",
                            kill, confirmed, carriedOut);
                }
            }
        }
        if (kills >= MANY) {
            assertThat(confirmed).as("seed %d: acts that were confirmed", seed).isBetween(1, kills - 1);
        }
    }

    private void kill(PackagedPortal portal, KilledReturn acts) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var before = read(http, portal);
            var act = acts.next(before);
            boolean answered = askAndKill(http, portal, act);
            portal.startAgain();
            var after = read(http, portal);
            KilledReturn.isWhole(after);
            boolean done = act.isDone(after);
            assertThat(done || after.equals(before))
                    .as("seed %d: %s is there as a whole or not at all: %s", seed, act, after)
                    .isTrue();
            assertThat(done || !answered)
                    .as("seed %d: %s was confirmed", seed, act)
                    .isTrue();
            confirmed += answered ? 1 : 0;
            carriedOut += done && !answered ? 1 : 0;
        }
    }

    /** Whether the portal confirmed the act before it died. */
    private boolean askAndKill(HttpClient http, PackagedPortal portal, Act act) throws Exception {
        var request = request(portal, act.person(), "/returns/2024-25-Q4" + act.path())
                .header("Content-Type", "application/json");
        if (act.version() < 0) {
            request.POST(HttpRequest.BodyPublishers.ofString(act.body()));
        } else {
            request.header("If-Match", "\"" + act.version() + "\"")
                    .method("PATCH", HttpRequest.BodyPublishers.ofString(act.body()));
        }
        CompletableFuture<HttpResponse<String>> answer =
                http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
        try {
            answer.get((long) (random.nextDouble() * longest), TimeUnit.MILLISECONDS);
            longest = Math.max(SHORTEST, longest * 0.8);
        } catch (TimeoutException | ExecutionException e) {
            // Not answered yet, so it dies in the middle of it.
            longest *= 1.25;
        }
        portal.killHard();
        try {
            var said = answer.get(30, TimeUnit.SECONDS);
            assertThat(said.statusCode()).as("%s: %s", act, said.body()).isEqualTo(200);
            return true;
        } catch (ExecutionException e) {
            return false;
        }
    }

    private JsonNode read(HttpClient http, PackagedPortal portal) throws Exception {
        var answer = http.send(
                request(portal, "officer.banes", "/returns/2024-25-Q4").build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private static HttpRequest.Builder request(PackagedPortal portal, String person, String path) {
        var basic = Base64.getEncoder().encodeToString((person + ":demo").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(portal.address() + TENANT + path))
                .header("Authorization", "Basic " + basic)
                .timeout(Duration.ofSeconds(30));
    }
}

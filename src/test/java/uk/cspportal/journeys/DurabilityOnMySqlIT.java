package uk.cspportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import uk.cspportal.testing.LocalMySql;
import uk.cspportal.testing.PackagedPortal;

/** MySQL is killed together with the portal, and alone while people and programs are at work. */
class DurabilityOnMySqlIT extends Durability {

    private static final String PLAN = "bath-and-north-east-somerset/plan";
    private static final int CALLERS = 8;

    private final HttpClient http = HttpClient.newHttpClient();

    /** With less patience than in service, so that the test is not longer than the outage. */
    @Override
    PackagedPortal startPortal() {
        return PackagedPortal.onMySql(
                "DurabilityOnMySqlIT",
                "--spring.datasource.hikari.connection-timeout=1000",
                "--portal.limits.calls=1000000");
    }

    @Override
    void killEverything() {
        LocalMySql.running().stopHard();
        super.killEverything();
    }

    @Override
    void startEverything() {
        LocalMySql.running().startAgain();
        super.startEverything();
    }

    @Test
    void failsCleanlyAndRecoversByItself() throws InterruptedException {
        var statuses = ConcurrentHashMap.<Integer>newKeySet();
        var refusals = new ConcurrentLinkedQueue<HttpResponse<String>>();
        var atWork = new AtomicBoolean(true);
        var served = new Semaphore(0);
        try (var officer = atDesk("officer.banes").signIn();
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CALLERS; i++) {
                callers.submit(() -> {
                    while (atWork.get()) {
                        var answer = call();
                        statuses.add(answer.statusCode());
                        if (answer.statusCode() != 200) {
                            refusals.add(answer);
                        }
                        served.release();
                    }
                });
            }
            try {
                awaitMore(served);
                LocalMySql.running().stopHard();
                officer.open(PLAN);
                officer.seesTitle("The portal cannot reach its database");
                officer.look("database-away");
                awaitMore(served);
                LocalMySql.running().startAgain();
                officer.page()
                        .waitForCondition(() -> officer.open(PLAN)
                                .page()
                                .locator("h1")
                                .first()
                                .innerText()
                                .contains("Community Safety Plan"));
                awaitMore(served);
            } finally {
                atWork.set(false);
            }
        }
        assertThat(statuses).containsExactlyInAnyOrder(200, 503);
        assertThat(refusals).allSatisfy(answer -> {
            assertThat(answer.headers().firstValue("Content-Type"))
                    .get()
                    .asString()
                    .startsWith("application/problem+json");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).contains("database").doesNotContain("SQL", "Exception");
        });
        assertThat(call().statusCode()).isEqualTo(200);
    }

    private static void awaitMore(Semaphore served) throws InterruptedException {
        served.drainPermits();
        assertThat(served.tryAcquire(2 * CALLERS, 30, TimeUnit.SECONDS))
                .as("calls are answered")
                .isTrue();
    }

    private HttpResponse<String> call() {
        var basic = Base64.getEncoder().encodeToString("officer.banes:demo".getBytes(StandardCharsets.UTF_8));
        try {
            return http.send(
                    HttpRequest.newBuilder(
                                    URI.create(portal().address() + "/api/v1/tenants/E22000001/returns/2024-25-Q4"))
                            .header("Authorization", "Basic " + basic)
                            .timeout(Duration.ofSeconds(20))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

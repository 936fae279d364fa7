package uk.cspportal.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.cspportal.identity.DemonstrationPeople;

/** What platform administrators see of mail, and that they can hurry it. */
class MailOfficeTests extends MailTest {

    private static final Letter LETTER = new Letter("Secret subject", "Secret body");

    @Autowired
    private MailOffice office;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Postman postman;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Clock clock;

    @Test
    void showsWhatFailedAndSendsItWhenAsked() {
        outbox.add(banes(), "jo@bathnes.example", LETTER);
        stopServer();
        postman.deliver();
        var state = as("admin", () -> office.state(banes()));
        assertThat(state.waiting()).isEqualTo(1);
        assertThat(state.failing()).isEqualTo(1);
        assertThat(state.givenUp()).isZero();
        assertThat(state.oldest()).isNotNull();
        assertThat(as("admin", () -> office.stuck(banes()))).singleElement().satisfies(one -> {
            assertThat(one.domain()).isEqualTo("bathnes.example");
            assertThat(one.reason()).contains("refused");
            assertThat(one.toString()).doesNotContain("jo@", "Secret");
        });

        startServer();
        assertThat(as("admin", () -> office.tryNow(banes())))
                .as("may be on its way")
                .isZero();
        jdbc.sql("update outbox_mail set next_attempt = ?")
                .param(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).plusSeconds(30))
                .update();
        assertThat(as("admin", () -> office.tryNow(banes()))).isEqualTo(1);
        postman.deliver();
        assertThat(recipients()).containsExactly("jo@bathnes.example");
        assertThat(as("admin", () -> office.stuck(banes()))).isEmpty();
    }

    @Test
    void takesUpAgainWhatWasGivenUp() {
        outbox.add(banes(), "jo@bathnes.example", LETTER);
        jdbc.sql("update outbox_mail set next_attempt = null, attempts = 18, failure = 'to jo@bathnes.example: no'")
                .update();
        assertThat(as("admin", () -> office.stuck(banes())).getFirst().reason()).isEqualTo("to …@bathnes.example: no");
        assertThat(as("admin", () -> office.state(banes())).givenUp()).isEqualTo(1);
        assertThat(as("admin", () -> office.tryNow(banes()))).isEqualTo(1);
        assertThat(count("attempts = 0 and next_attempt is not null")).isEqualTo(1);
    }

    @Test
    void isForPlatformAdministratorsAlone() {
        for (var person : new String[] {"administrator.banes", "performance.as"}) {
            assertThatThrownBy(() -> as(person, () -> office.state(banes()))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(person, () -> office.tryNow(banes())))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> office.samples(banes())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void hasASampleOfEveryKindOfMailWithAllItsWords() throws IOException {
        var texts = new Properties();
        try (var files =
                Files.newDirectoryStream(Path.of("src/main/resources/messages"), "notifications*.properties")) {
            for (var file : files) {
                try (var in = Files.newBufferedReader(file)) {
                    texts.load(in);
                }
            }
        }
        var samples = as("admin", () -> office.samples(banes()));
        assertThat(samples.stream().map(one -> "notifications." + one.kind() + ".subject"))
                .containsExactlyInAnyOrderElementsOf(texts.stringPropertyNames().stream()
                        .filter(key -> key.endsWith(".subject"))
                        .toList());
        assertThat(samples)
                .allSatisfy(one -> assertThat(one.subject() + one.body()).doesNotContainPattern("\\{\\d"));
    }

    private <T> T as(String person, Supplier<T> work) {
        var result = new AtomicReference<T>();
        people.as(person, () -> result.set(work.get()));
        return result.get();
    }
}

package uk.cspportal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.cspportal.shared.Messages;
import uk.cspportal.testing.PortalTest;

/** Everything that can be on the trail is said in plain words. */
@PortalTest
class AuditWordsTests {

    private static final Path SOURCES = Path.of("src/main/java/uk/cspportal");
    private static final Pattern EVENT = Pattern.compile("record (\\w+)\\([^{]*implements AuditedEvent");
    private static final Pattern ACTION =
            Pattern.compile("(?<!text\\(\\s{0,60})\"([a-z]+(?:-[a-z]+)*\\.(?:[a-z]+(?:-[a-z]+)*)?)\"");

    @Autowired
    private JdbcClient jdbc;

    @Test
    void hasAnActionInTheSourceOfEveryEvent() throws IOException {
        assertThat(events()).hasSizeGreaterThan(10);
        for (var event : events()) {
            assertThat(sources().stream().filter(s -> mentions(s, event)).flatMap(AuditWordsTests::actions))
                    .as(event)
                    .isNotEmpty();
        }
    }

    @Test
    void hasASentenceForEveryAction() throws IOException {
        var events = events();
        var actions = sources().stream()
                .filter(s -> events.stream().anyMatch(e -> mentions(s, e)))
                .flatMap(AuditWordsTests::actions)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(actions).contains("return.", "access.refused", "grant-return.submitted", "planned-action.added");
        assertThat(actions.stream().filter(a -> !a.endsWith(".")).filter(a -> !hasSentence(a)))
                .as("actions without audit.action.… in messages/audit-actions.properties")
                .isEmpty();
    }

    @Test
    void hasASentenceForEveryMoveOfAReturn() {
        assertThat(Stream.of("opened", "submitted", "commented", "signed", "queried", "reopened", "published")
                        .filter(move -> !hasSentence("return." + move)))
                .isEmpty();
    }

    @Test
    void hasASentenceForEverythingThatTheDemonstrationDid() {
        assertThat(jdbc.sql("select distinct action from audit_entry")
                        .query(String.class)
                        .list())
                .hasSizeGreaterThan(15)
                .allMatch(AuditWordsTests::hasSentence);
    }

    @Test
    void tellsAnActionItNoLongerKnowsByItsCode() {
        assertThat(AuditWords.what("parish.merged")).isEqualTo("parish.merged");
    }

    @Test
    void namesStatesAndLeavesWhatPeopleWrote() {
        assertThat(AuditWords.value("FOR_SIGN_OFF")).isEqualTo("For sign-off");
        assertThat(AuditWords.value("IDVA")).isEqualTo("IDVA");
        assertThat(AuditWords.value("1,140")).isEqualTo("1,140");
        assertThat(AuditWords.value("")).isEmpty();
    }

    private static boolean hasSentence(String action) {
        return Messages.find("audit.action." + action).isPresent();
    }

    /** An event's own source names its action, or the source that makes the event does. */
    private static boolean mentions(String source, String event) {
        return source.contains("record " + event + "(") || source.contains("new " + event + "(");
    }

    /** What looks like an action and is not the key of a text. */
    private static Stream<String> actions(String source) {
        return ACTION.matcher(source)
                .results()
                .map(m -> m.group(1))
                .filter(a -> Messages.find(a).isEmpty());
    }

    private static Set<String> events() throws IOException {
        return sources().stream()
                .flatMap(s -> EVENT.matcher(s).results().map(m -> m.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var found = new java.util.ArrayList<String>();
            for (var file : files.filter(p -> p.toString().endsWith(".java")).toList()) {
                found.add(Files.readString(file));
            }
            return found;
        }
    }
}

package uk.cspportal.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;

/** The policing body's office reads a return that is being written while the partnership shares it, and no longer. */
@Tag("database")
class ReturnSharingTests extends ReturnTestBase {

    private static final List<String> OFFICE = List.of("performance.as", "commissioning.as");

    @Autowired
    private ReturnSharing sharing;

    @Autowired
    private ReturnTimeline timeline;

    @Autowired
    private ReturnWatch watch;

    @Autowired
    private MockMvcTester api;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void opensTheLinesToTheOfficeAndToNobodyElse() throws Exception {
        share("officer.banes");
        for (var who : OFFICE) {
            people.as(who, () -> {
                assertThat(service.get(banes, OPEN).lines())
                        .as(who)
                        .hasSize(10)
                        .noneMatch(ReturnLine::editable)
                        .anySatisfy(line ->
                                assertThat(line.values()).anyMatch(value -> value.basis() != Basis.UNCONFIRMED));
                assertThat(service.line(banes, OPEN, "g1").texts()).isNotEmpty();
                assertThat(service.history(banes, OPEN, "g1"))
                        .as("earlier words stay the partnership's")
                        .noneMatch(event -> event.from() != null);
                assertThat(watch.others(banes, OPEN)).isEmpty();
            });
            assertThat(answer(who)).as(who).contains("lookingBack");
            refuses(who, () -> service.changeLine(banes, OPEN, "g1", 0, LineChange.text(LineText.PROGRESS, "x")));
            refuses(who, () -> sharing.stop(banes, OPEN, version()));
        }
        people.as(
                "police.banes",
                () -> assertThat(service.get(banes, OPEN).lines()).isEmpty());
        people.as(
                "provider.banes",
                () -> assertThat(service.get(banes, OPEN).lines()).hasSize(1));
        for (var stranger : List.of("performance.lancashire", "officer.bristol", "police.bristol")) {
            people.as(
                    stranger,
                    () -> assertThatThrownBy(() -> service.get(banes, OPEN))
                            .as(stranger)
                            .isInstanceOf(NotFoundException.class));
        }
    }

    @Test
    void closesThemAgainAtOnceWhereverTheyStoodOpen() throws Exception {
        share("chair.banes");
        people.as("officer.banes", () -> {
            sharing.stop(banes, OPEN, version());
            flush();
        });
        for (var who : OFFICE) {
            people.as(who, () -> {
                assertThat(service.get(banes, OPEN).lines()).as(who).isEmpty();
                assertThatThrownBy(() -> service.line(banes, OPEN, "g1")).isInstanceOf(NotFoundException.class);
                assertThatThrownBy(() -> watch.open(banes, OPEN, "g1", () -> true, news -> {}))
                        .isInstanceOf(NotFoundException.class);
            });
            assertThat(answer(who)).as(who).contains("\"lines\":[]");
        }
    }

    /** The second wall by itself: what is not shared is not even found. */
    @Test
    void setsTheReachOfEveryRowBackAndLeavesOtherReturnsAlone() {
        var before = reach();
        share("officer.banes");
        assertThat(reach()).isNotEqualTo(before);
        people.as("officer.banes", () -> {
            var line = service.line(banes, OPEN, "g7");
            service.changeLine(banes, OPEN, "g7", line.version(), LineChange.text(LineText.PROGRESS, "While shared"));
            sharing.stop(banes, OPEN, version());
            flush();
        });
        assertThat(reach()).isEqualTo(before);
    }

    @Test
    void leavesWhoeverIsTypingAlone() {
        int version = as("officer2.banes", () -> service.line(banes, OPEN, "g7").version());
        share("officer.banes");
        people.as(
                "officer2.banes",
                () -> assertThat(service.changeLine(
                                        banes,
                                        OPEN,
                                        "g7",
                                        version,
                                        LineChange.text(LineText.PROGRESS, "Typed meanwhile"))
                                .texts())
                        .containsEntry(LineText.PROGRESS, "Typed meanwhile"));
        flush();
        people.as(
                "performance.as",
                () -> assertThat(service.line(banes, OPEN, "g7").texts())
                        .containsEntry(LineText.PROGRESS, "Typed meanwhile"));
    }

    @Test
    void isDecidedByOfficersAndChairAlone() {
        int version = version();
        for (var who :
                List.of("police.banes", "analyst.banes", "provider.banes", "performance.as", "commissioning.as")) {
            refuses(who, () -> sharing.share(banes, OPEN, version));
        }
        people.as(
                "officer.bristol",
                () -> assertThatThrownBy(() -> sharing.share(banes, OPEN, version))
                        .isInstanceOf(NotFoundException.class));
        assertThatThrownBy(() -> sharing.share(banes, OPEN, version))
                .isInstanceOfAny(AccessDeniedException.class, NotFoundException.class);
    }

    @Test
    void refusesASecondTimeAStalePageAndWhatIsSubmittedAlready() {
        int before = version();
        share("officer.banes");
        conflicts("officer.banes", () -> sharing.share(banes, OPEN, version()));
        conflicts("chair.banes", () -> sharing.stop(banes, OPEN, before));
        conflicts("officer.banes", () -> sharing.share(banes, PUBLISHED, versionOf(PUBLISHED)));
        people.as("officer.banes", () -> sharing.stop(banes, OPEN, version()));
        flush();
        conflicts("officer.banes", () -> sharing.stop(banes, OPEN, version()));
    }

    @Test
    void endsWithTheSubmissionAndDoesNotComeBackWithAQuestion() {
        share("officer.banes");
        fillEverything();
        people.as("officer.banes", () -> workflow.submit(banes, OPEN));
        people.as("police.banes", () -> workflow.commentComplete(banes, OPEN));
        people.as("chair.banes", () -> workflow.query(banes, OPEN, Set.of("g3"), "Why?"));
        flush();
        people.as("performance.as", () -> {
            assertThat(service.get(banes, OPEN).overview().sharing()).isNull();
            assertThat(service.get(banes, OPEN).lines())
                    .extracting(line -> line.guideline().key())
                    .hasSize(9)
                    .doesNotContain("g3");
        });
    }

    @Test
    void isToldInTheTimelineToBothSidesAndAudited() {
        share("officer.banes");
        assertThat(jdbc.sql("select thing from audit_entry where action = 'return.shared'")
                        .query(String.class)
                        .list())
                .containsExactly("return 2024-25-Q4");
        for (var who : List.of("chair.banes", "performance.as")) {
            people.as(
                    who,
                    () -> assertThat(timeline.of(banes, OPEN))
                            .extracting(LineEvent::what)
                            .contains("Shared with the policing body while it is being written"));
        }
    }

    private List<String> reach() {
        return jdbc.sql("""
                        select concat(kind, audience, count(*)) from (
                            select 'line' as kind, audience from return_line
                            union all select 'value', audience from return_value
                            union all select 'account', audience from return_account) reach
                        group by kind, audience order by kind, audience""").query(String.class).list();
    }

    private void share(String who) {
        people.as(who, () -> sharing.share(banes, OPEN, version()));
        flush();
    }

    private int version() {
        return versionOf(OPEN);
    }

    private int versionOf(Quarter quarter) {
        return as("officer.banes", () -> service.get(banes, quarter).overview().version());
    }

    private String answer(String who) throws Exception {
        var got = api.get()
                .uri("/api/v1/tenants/E22000001/returns/2024-25-Q4")
                .with(httpBasic(who, "demo"))
                .exchange();
        assertThat(got).hasStatusOk();
        return got.getResponse().getContentAsString();
    }
}

package uk.cspportal.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;
import uk.cspportal.commentary.ActionDetails;
import uk.cspportal.commentary.ActionStatus;
import uk.cspportal.commentary.CommentaryCategory;
import uk.cspportal.commentary.CommentaryService;
import uk.cspportal.commentary.CommentarySubjects;
import uk.cspportal.commentary.Outlook;
import uk.cspportal.commentary.Passage;
import uk.cspportal.commentary.ThreadService;
import uk.cspportal.commentary.ThreadSide;
import uk.cspportal.commentary.Visibility;
import uk.cspportal.commentary.Wording;
import uk.cspportal.shared.NotFoundException;

/** What the police keep between themselves and the policing body leaves by no way out of a return. */
@Tag("database")
class PoliceReachTests extends ReturnTestBase {

    private static final String INTERNAL = "Two posts stand empty until May.";
    private static final String SHARED = "Patrols were doubled.";
    private static final String WHOLE = "More is reported, not more is done.";
    private static final List<String> INSIDE = List.of("police.banes", "performance.as", "commissioning.as");
    private static final List<String> OUTSIDE = List.of("officer.banes", "chair.banes");

    @Autowired
    private ReturnVersionService versions;

    @Autowired
    private CommentaryService commentary;

    @Autowired
    private ThreadService threads;

    @Autowired
    private ReturnTimeline timeline;

    @Autowired
    private MockMvcTester api;

    @Autowired
    private JsonMapper json;

    @BeforeEach
    void commented() {
        fillEverything();
        people.as("officer.banes", () -> workflow.submit(banes, OPEN));
        people.as("police.banes", () -> {
            write("g3", SHARED);
            write(CommentarySubjects.priority(1), WHOLE);
            workflow.commentComplete(banes, OPEN);
        });
        people.as("chair.banes", () -> workflow.approve(banes, OPEN));
    }

    private void write(String key, String shared) {
        var said = new Wording(
                List.of(
                        new Passage(CommentaryCategory.CONTEXT, Visibility.PARTNERS, shared),
                        new Passage(CommentaryCategory.CAPACITY, Visibility.INTERNAL, INTERNAL)),
                Outlook.REDUCING);
        commentary.write(
                banes, OPEN, key, said, commentary.of(banes, OPEN).of(key).revision(), true);
    }

    @Test
    void theInterfaceGivesEachReaderTheirPart() throws Exception {
        for (var who : OUTSIDE) {
            assertThat(answer(who)).as(who).contains(SHARED, WHOLE).doesNotContain(INTERNAL);
        }
        for (var who : INSIDE) {
            assertThat(answer(who)).as(who).contains(SHARED, WHOLE, INTERNAL);
        }
    }

    @Test
    void aSignedVersionIsKeptWholeAndReadInPart() {
        for (var who : OUTSIDE) {
            people.as(
                    who,
                    () -> assertThat(kept()).as(who).contains(SHARED, WHOLE).doesNotContain(INTERNAL));
        }
        for (var who : INSIDE) {
            people.as(who, () -> assertThat(kept()).as(who).contains(SHARED, WHOLE, INTERNAL));
        }
    }

    @Test
    void whatChangedIsNotToldOfWhatIsInternal() {
        people.as("chair.banes", () -> workflow.reopen(banes, OPEN, Set.of("g3"), ReopenReason.ERROR, "Look again"));
        people.as("officer.banes", () -> {
            var line = service.line(banes, OPEN, "g3");
            service.markReady(banes, OPEN, "g3", line.version());
            workflow.submit(banes, OPEN);
        });
        people.as("police.banes", () -> {
            var changed = new Wording(
                    List.of(
                            new Passage(CommentaryCategory.CONTEXT, Visibility.PARTNERS, SHARED),
                            new Passage(CommentaryCategory.CAPACITY, Visibility.INTERNAL, "All posts are filled.")),
                    Outlook.REDUCING);
            commentary.write(banes, OPEN, "g3", changed, 1, true);
            workflow.commentComplete(banes, OPEN);
        });
        people.as(
                "chair.banes",
                () -> assertThat(versions.sinceLast(banes, OPEN).orElseThrow().differences())
                        .isEmpty());
        people.as(
                "performance.as",
                () -> assertThat(versions.sinceLast(banes, OPEN).orElseThrow().differences())
                        .extracting(VersionDifference::before, VersionDifference::after)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple(INTERNAL, "All posts are filled.")));
    }

    @Test
    void theTimelineTellsEachReaderTheirPartWithTheWordsBeforeAndAfter() {
        people.as("officer.banes", () -> threads.ask(banes, OPEN, "g3", ThreadSide.POLICE, "Since when?"));
        for (var who : OUTSIDE) {
            people.as(
                    who,
                    () -> assertThat(told()).as(who).contains(SHARED, WHOLE).doesNotContain(INTERNAL));
        }
        for (var who : INSIDE) {
            people.as(
                    who,
                    () -> assertThat(told())
                            .as(who)
                            .contains(SHARED, WHOLE, INTERNAL, "Return submitted", "Return signed off", "Since when?"));
        }
        people.as(
                "performance.as",
                () -> assertThat(timeline.of(banes, OPEN))
                        .as("what was typed on lines is the partnership's own")
                        .noneMatch(event -> event.what().startsWith("Progress")));
        people.as(
                "chair.banes",
                () -> assertThat(service.history(banes, OPEN, "g3"))
                        .extracting(LineEvent::to)
                        .contains(SHARED, "Since when?")
                        .doesNotContain(INTERNAL, WHOLE));
        refuses("provider.banes", () -> timeline.of(banes, OPEN));
        refuses("analyst.banes", () -> timeline.of(banes, OPEN));
        people.as(
                "officer.bristol",
                () -> assertThatThrownBy(() -> timeline.of(banes, OPEN)).isInstanceOf(NotFoundException.class));
        assertThatThrownBy(() -> timeline.of(banes, OPEN)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theTimelineTellsOfAnUploadedWorkbookAndOfActionsAsTheyWere() {
        people.as("chair.banes", () -> workflow.reopen(banes, OPEN, Set.of("g3"), ReopenReason.ERROR, "Look again"));
        people.as("officer.banes", () -> timeline.uploaded(banes, OPEN, "return.xlsx", 3));
        people.as("police.banes", () -> {
            var due = LocalDate.of(2025, 6, 30);
            var planned = commentary.addAction(
                    banes, OPEN, "g3", new ActionDetails("Visit shops", "Sergeant", due, ActionStatus.PLANNED));
            commentary.changeAction(
                    banes,
                    OPEN,
                    planned.id(),
                    planned.revision(),
                    new ActionDetails("Visit shops", "Sergeant", due, ActionStatus.DONE));
        });
        people.as("officer.banes", () -> {
            assertThat(timeline.of(banes, OPEN)).anySatisfy(event -> {
                assertThat(event.from()).isEqualTo("Visit shops Sergeant, due 30 June 2025: Planned");
                assertThat(event.to()).isEqualTo("Visit shops Sergeant, due 30 June 2025: Done");
            });
            assertThat(told()).contains("return.xlsx, 3 changes", "Look again");
        });
    }

    @Test
    void aVersionFromBeforeTextsHadCategoriesIsReadAsOneContext() {
        var old = "{\"text\":\"Steady.\",\"outlook\":\"STABLE\",\"by\":\"Lead\",\"at\":null,\"actions\":[]}";

        assertThat(json.readValue(old, VersionCommentary.class).texts())
                .containsExactly(new Passage(CommentaryCategory.CONTEXT, Visibility.PARTNERS, "Steady."));
    }

    private String told() {
        return timeline.of(banes, OPEN).toString();
    }

    private String kept() {
        return json.writeValueAsString(versions.list(banes, OPEN));
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

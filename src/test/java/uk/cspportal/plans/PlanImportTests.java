package uk.cspportal.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
class PlanImportTests {

    @Autowired
    private PlanImportService imports;

    @Autowired
    private PlanDraftService drafts;

    @Autowired
    private PlanLifeService life;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    private TenantId banes;

    @BeforeEach
    void findTheTenant() {
        banes = tenants.byCode("E22000001").orElseThrow().id();
    }

    @Test
    void comparesWithThePlanInForceWhereThereIsNoDraftAndWritesNothing() {
        people.as("officer.banes", () -> {
            var sent = PlanDocuments.banes();
            at(sent, "/priorities/0").put("title", "Keeping young people safe");
            var seen = imports.preview(banes, bytes(sent));
            assertThat(seen.version()).isZero();
            assertThat(seen.problems()).isEmpty();
            assertThat(seen.differences())
                    .anySatisfy(d -> assertThat(d.after()).isEqualTo("Keeping young people safe"));
            assertThat(drafts.find(banes)).isEmpty();
            imports.replace(banes, bytes(sent), seen.version());
            assertThat(drafts.find(banes)
                            .orElseThrow()
                            .plan()
                            .priorities()
                            .getFirst()
                            .title())
                    .isEqualTo("Keeping young people safe");
        });
    }

    @Test
    void listsEveryProblemAndNamesWhatItDoesNotKnow() {
        people.as("officer.banes", () -> {
            drafts.begin(banes);
            var sent = PlanDocuments.banes();
            at(sent, "/priorities/0").remove("title");
            at(sent, "/priorities/1").put("colour", "green");
            at(sent, "/guidelines_of_success/0").withArray("measures").add("unheard-of");
            var seen = imports.preview(banes, bytes(sent));
            assertThat(seen.problems())
                    .extracting(InvalidInputException.Problem::place)
                    .contains("/priorities/0/title")
                    .anyMatch(place -> place.startsWith("/guidelines_of_success/0/measures/"));
            assertThat(seen.ignored()).contains("priorities/1/colour");
            assertThat(seen.differences()).isEmpty();
            assertThatThrownBy(() -> imports.replace(banes, bytes(sent), seen.version()))
                    .isInstanceOf(InvalidInputException.class);
        });
    }

    @Test
    void refusesWhatSomebodyElseChangedSinceThePreview() {
        var file = bytes(PlanDocuments.banes());
        people.as("officer.banes", () -> drafts.begin(banes));
        var seen = new AtomicInteger();
        people.as("officer.banes", () -> seen.set(imports.preview(banes, file).version()));
        people.as("officer2.banes", () -> drafts.put(banes, () -> new DraftPut(PlanDocuments.banes(), null)));
        people.as(
                "officer.banes",
                () -> assertThatThrownBy(() -> imports.replace(banes, file, seen.get()))
                        .isInstanceOf(StaleDraftException.class));
    }

    @Test
    void refusesWhileTheEditionIsShared() {
        people.as("officer.banes", () -> {
            drafts.begin(banes);
            life.share(banes);
            assertThatThrownBy(() -> imports.preview(banes, bytes(PlanDocuments.banes())))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("shared for comment");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "'  ', empty",
        "'{\"title\": ', no JSON",
        "'{} {}', no JSON",
        "'{\"a\":1,\"a\":2}', no JSON"
    })
    void saysWhatIsWrongWithAFile(String text, String why) {
        people.as(
                "officer.banes",
                () -> assertThatThrownBy(() -> imports.preview(banes, text.getBytes(StandardCharsets.UTF_8)))
                        .isInstanceOf(InvalidInputException.class)
                        .hasMessageContaining(why));
    }

    @Test
    void takesAFileThatIsNoObjectAsAProblemOfTheWhole() {
        people.as(
                "officer.banes",
                () -> assertThat(imports.preview(banes, "[]".getBytes(StandardCharsets.UTF_8))
                                .problems())
                        .isNotEmpty());
    }

    @Test
    void refusesOtherEncodingsAndTooLargeFiles() {
        var text = PlanDocuments.banes().put("title", "Plan für alle").toString();
        people.as("officer.banes", () -> {
            assertThatThrownBy(() -> imports.preview(banes, text.getBytes(StandardCharsets.ISO_8859_1)))
                    .hasMessageContaining("UTF-8");
            assertThatThrownBy(() -> imports.preview(banes, text.getBytes(StandardCharsets.UTF_16)))
                    .hasMessageContaining("UTF-8");
            assertThatThrownBy(() -> imports.preview(banes, new byte[PlanFile.LARGEST + 1]))
                    .hasMessageContaining("larger than 2 MB");
            assertThat(imports.preview(banes, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))
                            .problems())
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"chair.banes", "police.banes", "analyst.banes", "performance.as"})
    void isForOfficersAlone(String person) {
        people.as(person, () -> {
            assertThatThrownBy(() -> imports.preview(banes, new byte[0])).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> imports.replace(banes, new byte[0], 0)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void isNotThereForAnotherPartnership() {
        people.as(
                "officer.bristol",
                () -> assertThatThrownBy(() -> imports.preview(banes, new byte[0]))
                        .isInstanceOf(NotFoundException.class));
    }

    @Test
    void isClosedToTheSignedOut() {
        assertThatThrownBy(() -> imports.preview(banes, new byte[0]))
                .isInstanceOfAny(NotFoundException.class, AccessDeniedException.class);
    }

    private static byte[] bytes(JsonNode document) {
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode at(JsonNode document, String pointer) {
        return (ObjectNode) document.at(pointer);
    }
}

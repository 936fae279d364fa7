package uk.cspportal.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.plans.PlanFinds.Answer;
import uk.cspportal.plans.PlanFinds.Found;
import uk.cspportal.plans.PlanFinds.Standing;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

/** Each act commits, because MySQL’s full-text index knows only what is; what was added is taken away again. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Tag("database")
class PlanSearchTests {

    /** In no plan of the demonstration. */
    private static final String WORD = "zeppelinfield";

    @Autowired
    private PlanSearchService search;

    @Autowired
    private PlanDraftService drafts;

    @Autowired
    private PlanPartService parts;

    @Autowired
    private PlanSectionService sections;

    @Autowired
    private PlanLifeService life;

    @Autowired
    private PassagesAtStart start;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    @Autowired
    private JdbcClient sql;

    private TenantId banes;
    private TenantId force;

    @BeforeEach
    void findThem() {
        banes = tenants.byCode("E22000001").orElseThrow().id();
        force = tenants.byCode("E23000036").orElseThrow().id();
    }

    @AfterEach
    void takeTheDraftAway() {
        for (var table : List.of("plan_passage", "plan_comment", "draft_step", "draft_change", "plan_signature")) {
            sql.sql("delete from " + table + " where plan_id in (select id from local_plan where edition > 1)")
                    .update();
        }
        sql.sql("delete from local_plan where edition > 1").update();
    }

    @Test
    void findsEveryPartThatSaysAllTheWordsAndTellsWhereItStands() {
        var found = by("police.banes", () -> search.search(banes, "Hate CRIME"));
        assertThat(found.answer()).isEqualTo(Answer.FOUND);
        var plan = found.plans().getFirst();
        assertThat(plan.edition()).isEqualTo(1);
        assertThat(plan.standing()).isEqualTo(Standing.IN_FORCE);
        assertThat(plan.parts()).anySatisfy(part -> {
            assertThat(part.heading()).isEqualTo("Objective 1.2");
            assertThat(part.anchor()).isEqualTo("objective-1-2");
            assertThat(part.excerpts().getFirst().pieces())
                    .filteredOn(PlanFinds.Piece::sought)
                    .extracting(PlanFinds.Piece::text)
                    .contains("Hate", "Crime");
        });
        assertThat(by("police.banes", () -> search.search(banes, "hate " + WORD))
                        .answer())
                .isEqualTo(Answer.NONE);
    }

    @Test
    void findsAForcePlanForThoseBelowAndThePartnershipsForTheirPolicingBody() {
        assertThat(by("officer.banes", () -> search.search(banes, "policing")).plans())
                .anyMatch(Found::force);
        var below = by("performance.as", () -> search.searchBelow(force, "neighbourhood"));
        assertThat(below.plans()).extracting(Found::tenant).hasSizeGreaterThan(1);
        assertThat(by("officer.bristol", () -> search.search(bristol(), "Bath and North East Somerset"))
                        .plans())
                .noneMatch(plan -> plan.tenant().equals(banes));
    }

    @Test
    void findsADraftForItsPartnershipAloneUntilItIsSharedAndNotWhatWasTakenOut() {
        people.as("officer.banes", () -> {
            drafts.begin(banes);
            parts.add(banes, PlanPlace.contribution(0), contribution());
        });
        assertThat(draftFound("officer.banes")).isTrue();
        assertThat(belowFound()).isFalse();
        people.as("officer.banes", () -> life.share(banes));
        assertThat(belowFound()).isTrue();
        people.as("officer.banes", () -> life.takeBack(banes, "One more word"));
        assertThat(belowFound()).isFalse();
        people.as("officer.banes", () -> {
            var all = drafts.find(banes).orElseThrow().document().path("contributions");
            var last = PlanPlace.contribution(all.size());
            parts.remove(banes, last, (ObjectNode) all.get(all.size() - 1));
        });
        assertThat(draftFound("officer.banes")).isFalse();
    }

    @Test
    void saysWhichEditionAnOlderTextIsIn() {
        people.as("officer.banes", () -> {
            drafts.begin(banes);
        });
        var found =
                by("officer.banes", () -> search.search(banes, "hate crime")).plans();
        assertThat(found)
                .filteredOn(plan -> !plan.force())
                .extracting(Found::edition, Found::standing)
                .containsExactly(tuple(1, Standing.IN_FORCE), tuple(2, Standing.IN_PREPARATION));
    }

    @ParameterizedTest
    @CsvSource({"officer.bristol", "provider.banes", "panel.as", "officer.blackpool", "admin"})
    void isRefusedToOthersAndToThoseWhoForgeTheTenant(String person) {
        people.as(
                person,
                () -> assertThatThrownBy(() -> search.search(banes, "crime"))
                        .isInstanceOfAny(AccessDeniedException.class, NotFoundException.class));
        people.as(
                person,
                () -> assertThatThrownBy(() -> search.searchBelow(force, "crime"))
                        .isInstanceOfAny(AccessDeniedException.class, NotFoundException.class));
    }

    @Test
    void isRefusedToTheSignedOutAndFromAboveToAPartnership() {
        assertThatThrownBy(() -> search.search(banes, "crime")).isInstanceOf(RuntimeException.class);
        people.as(
                "officer.banes",
                () -> assertThatThrownBy(() -> search.searchBelow(force, "crime"))
                        .isInstanceOf(AccessDeniedException.class));
    }

    static Stream<String> odd() {
        return Stream.of(
                "\"crime\"",
                "'; drop table plan_passage; --",
                "+crime -hate* \"(@~<>",
                "+-*\"()@~<>",
                "crime\" in boolean mode",
                "%",
                "_____",
                "a",
                "🚓",
                "🚓 crime",
                "the with",
                "crime crime crime",
                "\u0000\u0007crime\u202e",
                "x".repeat(150),
                "crime ".repeat(900),
                "c".repeat(5000));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void answersWhateverIsTyped(String typed) {
        var finds = by("officer.banes", () -> search.search(banes, typed));
        assertThat(finds.answer()).isNotNull();
        if (typed.matches("(?s).*crime.*")
                && typed.length() < 100
                && !typed.contains("mode")
                && !typed.contains("hate")) {
            assertThat(finds.answer()).isEqualTo(Answer.FOUND);
        }
    }

    @Test
    void saysSmallCountsToNobody() {
        var profile = PlanDocuments.banes().path("area_profile");
        var now = ((ObjectNode) profile.deepCopy()).setAll((ObjectNode) new JsonMapper().readTree("""
                {"datasets": [{"name": "Census 2021", "source": "ONS", "disclosure": "THRESHOLD_5"}],
                 "facts": [{"name": "zeppelinfield", "count": 3, "share": 0.2, "dataset": "Census 2021"}]}"""));
        people.as("officer.banes", () -> {
            drafts.begin(banes);
            sections.change(banes, "area_profile", profile, now);
        });
        assertThat(by("officer.banes", () -> search.search(banes, WORD)).toString())
                .contains("fewer than 5")
                .doesNotContain("0.2");
    }

    @Test
    void makesPlansOfEarlierVersionsFindableAtTheNextStartAndOnlyOnce() {
        int before = rows();
        sql.sql("delete from plan_passage where tenant_id = :banes")
                .param("banes", banes.value())
                .update();
        start.run(new DefaultApplicationArguments());
        assertThat(rows()).isEqualTo(before);
        start.run(new DefaultApplicationArguments());
        assertThat(rows()).isEqualTo(before);
    }

    private PlanFinds by(String person, Supplier<PlanFinds> question) {
        var answer = new ArrayList<PlanFinds>();
        people.as(person, () -> answer.add(question.get()));
        return answer.getFirst();
    }

    private int rows() {
        return sql.sql("select count(*) from plan_passage").query(Integer.class).single();
    }

    private TenantId bristol() {
        return tenants.byCode("E22000002").orElseThrow().id();
    }

    private boolean draftFound(String person) {
        return by(person, () -> search.search(banes, WORD)).answer() == Answer.FOUND;
    }

    private boolean belowFound() {
        return by("performance.as", () -> search.searchBelow(force, WORD)).answer() == Answer.FOUND;
    }

    private static ObjectNode contribution() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("kind", "in kind")
                .put("partner", "council")
                .put("what", "A room at the " + WORD);
    }
}

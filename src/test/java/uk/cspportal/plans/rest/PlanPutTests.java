package uk.cspportal.plans.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.plans.PlanDocuments;
import uk.cspportal.testing.PortalTest;

@PortalTest
@Tag("database")
class PlanPutTests {

    private static final String PLAN = "/api/v1/tenants/E22000001/plan";

    @Autowired
    private MockMvcTester api;

    @Autowired
    private JsonMapper json;

    @Test
    void makesADraftOfAllThatTheSeedHoldsOfAPlanAndNamesWhatItIgnores() throws IOException {
        var seed = (ObjectNode)
                json.readTree(new ClassPathResource("banes-plan-of-the-domain.json").getContentAsByteArray());
        var answer = put("officer.banes", "\"0\"", seed);
        assertThat(answer).hasStatusOk();
        assertThat(body(answer).get("ignored")).isEqualTo(json.valueToTree(List.of("seed", "acronym_issues")));
        seed.remove(List.of("seed", "acronym_issues"));
        var draft = get("officer.banes");
        assertThat(body(draft)).isEqualTo(seed);
        assertThat(draft).headers().hasValue("ETag", "\"1\"");
    }

    @Test
    void givesBackTheDraftThatItGave() {
        var inForce = body(
                api.get().uri(PLAN).with(httpBasic("officer.banes", "demo")).exchange());
        assertThat(body(put("officer.banes", "\"0\"", inForce)).get("ignored"))
                .isEqualTo(json.valueToTree(List.of("valid_from", "valid_to")));
        var given = body(get("officer.banes"));
        assertThat(given).isEqualTo(PlanDocuments.banes());
        assertThat(put("officer.banes", "\"1\"", given)).hasStatusOk();
        assertThat(body(get("officer.banes"))).isEqualTo(given);
    }

    @Test
    void namesWhatIsNoPartOfAPlanWithinItsPartsToo() {
        var plan = PlanDocuments.banes();
        ((ObjectNode) plan.at("/priorities/1/objectives/0")).put("colour", "blue");
        assertThat(body(put("officer.banes", "\"0\"", plan)).get("ignored"))
                .isEqualTo(json.valueToTree(List.of("priorities/1/objectives/0/colour")));
        assertThat(body(get("officer.banes"))).isEqualTo(PlanDocuments.banes());
    }

    @Test
    void asksWhichVersionWasSeenAndRefusesAnOldOne() {
        var plan = PlanDocuments.banes();
        assertThat(put("officer.banes", null, plan)).hasStatus(428);
        assertThat(put("officer.banes", "\"1\"", plan)).hasStatus(412);
        assertThat(put("officer.banes", "\"0\"", plan)).hasStatusOk();
        assertThat(put("officer.banes", "\"0\"", plan)).hasStatus(412);
        plan.put("title", "Another title");
        var second = put("officer.banes", "\"1\"", plan);
        assertThat(second).hasStatusOk().headers().hasValue("ETag", "\"2\"");
        assertThat(put("officer2.banes", "\"1\"", plan))
                .hasStatus(412)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("version 2");
        assertThat(put("officer2.banes", "*", plan)).hasStatusOk();
    }

    @Test
    void tellsEveryProblemWithItsPointerAndKeepsTheDraftBefore() {
        put("officer.banes", "\"0\"", PlanDocuments.banes());
        var plan = PlanDocuments.banes();
        ((ObjectNode) plan.at("/guidelines_of_success/3")).put("number", 3);
        ((ArrayNode) plan.at("/guidelines_of_success/2/measures")).add("no-such-measure");
        ((ObjectNode) plan.at("/priorities/1/linked_force_priority")).put("number", 9);
        var answer = put("officer.banes", "\"1\"", plan);
        assertThat(answer).hasStatus(422);
        assertThat(json.readTree(answer.getResponse().getContentAsByteArray())
                        .at("/problems")
                        .valueStream()
                        .map(p -> p.get("place").asString()))
                .containsExactlyInAnyOrder(
                        "/guidelines_of_success/3/number",
                        "/guidelines_of_success/2/measures/1",
                        "/priorities/1/linked_force_priority/number");
        assertThat(body(get("officer.banes"))).isEqualTo(PlanDocuments.banes());
    }

    @ParameterizedTest
    @CsvSource({
        "E22000001, officer.bristol, 404",
        "E22000001, chair.banes, 403",
        "E22000001, analyst.banes, 403",
        "E22000001, police.banes, 403",
        "E22000001, performance.as, 403",
        "E22000002, officer.banes, 404",
        "E23000036, performance.as, 403"
    })
    void checksWhoCallsBeforeItLooksAtWhatIsSent(String code, String person, int status) {
        assertThat(api.put()
                        .uri("/api/v1/tenants/" + code + "/plan")
                        .with(httpBasic(person, "demo"))
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("{")
                        .exchange())
                .hasStatus(status);
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThat(send("officer.banes", "\"0\"", MediaType.TEXT_PLAIN, "{}")).hasStatus(415);
        assertThat(send("officer.banes", "\"0\"", MediaType.APPLICATION_JSON, "{"))
                .hasStatus(400);
        assertThat(send("officer.banes", "\"0\"", MediaType.APPLICATION_JSON, "[]"))
                .hasStatus(422);
        assertThat(send("officer.banes", "\"0\"", MediaType.APPLICATION_JSON, ""))
                .hasStatus(422);
    }

    @Test
    void keepsADraftFromThoseAbove() {
        put("officer.banes", "\"0\"", PlanDocuments.banes());
        assertThat(get("chair.banes")).hasStatusOk();
        assertThat(get("performance.as")).hasStatus(404);
        assertThat(get("provider.banes")).hasStatus(403);
    }

    private MvcTestResult put(String person, String seen, JsonNode plan) {
        return send(person, seen, MediaType.APPLICATION_JSON, plan.toString());
    }

    private MvcTestResult send(String person, String seen, MediaType type, String content) {
        var request = api.put().uri(PLAN).with(httpBasic(person, "demo")).contentType(type);
        return (seen == null ? request : request.header("If-Match", seen))
                .content(content)
                .exchange();
    }

    private MvcTestResult get(String person) {
        return api.get()
                .uri(PLAN + "?version=draft")
                .with(httpBasic(person, "demo"))
                .exchange();
    }

    private ObjectNode body(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return (ObjectNode) json.readTree(result.getResponse().getContentAsByteArray());
    }
}

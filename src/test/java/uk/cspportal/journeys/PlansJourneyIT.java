package uk.cspportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A partnership writes its plan, shares it, has it signed and walks the thread that comes of it. */
@Tag("long")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlansJourneyIT extends BrowserIT {

    private static final String BANES = "bath-and-north-east-somerset";
    private static final String API = "/api/v1/tenants/E22000001/";
    private static final String DRAFT = "plan?version=draft";
    private static final List<String> NOT_TYPED = List.of("valid_from", "valid_to", "illustrative");

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    @Order(1)
    void typesTheWholePlanOnScreenAndItEqualsTheOneInForce() {
        try (var officer = atDesk("officer.banes").signIn()) {
            var printed = read(officer, "plan");
            send(officer, "plan", smallest(printed));

            officer.open(BANES + "/plan/draft");
            remove(
                    officer,
                    "Guideline " + (printed.path("guidelines_of_success").size() + 1));
            remove(officer, "Priority 1: A priority to remove");
            officer.look("plan-empty");
            var force = new HashMap<Integer, String>();
            read(officer, "plan", "E23000036")
                    .path("priorities")
                    .forEach(p ->
                            force.put(p.path("number").asInt(0), p.path("title").asString("")));
            var typist = new PlanTypist(officer.page(), shortTitles(), force);
            typist.sections(printed);
            typist.priorities(printed.path("priorities"));
            typist.guidelines(printed.path("guidelines_of_success"), printed.path("priorities"));
            typist.contributions(printed.path("contributions"));
            typist.glossary(printed.path("acronyms"));
            officer.look("plan-typed");

            var typed = read(officer, DRAFT);
            assertThat(without(typed)).isEqualTo(without(printed));
        }
    }

    @Test
    @Order(2)
    void takesItThroughThreeSignaturesIntoForce() {
        try (var officer = atDesk("officer.banes").signIn()) {
            officer.open(BANES + "/plan/draft");
            clickAsked(officer, "Share for comment");
            officer.sees("Take back to draft");
        }
        sign("chair.banes", "Sign for the council");
        sign("police.banes", "Sign for the police");
        sign("performance.as", "Sign for the policing body");
        try (var officer = atDesk("officer.banes").signIn()) {
            officer.open(BANES + "/plan/draft").look("plan-agreed");
            officer.click("Bring into force");
            officer.confirm("Bring into force");
            officer.sees("No edition of the plan of Bath and North East Somerset is in preparation");
            officer.open(BANES + "/plan").look("plan");
            officer.open(BANES + "/thread").look("thread");
        }
    }

    @Test
    @Order(3)
    void readsItOnAPhone() {
        try (var officer = onPhone("officer.banes").signIn()) {
            officer.open(BANES + "/plan").look("plan");
            officer.open(BANES + "/thread").look("thread");
            officer.open(BANES + "/activities").look("activities");
        }
    }

    private static void remove(Visitor officer, String part) {
        var button = officer.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Remove: " + part).setExact(true));
        button.click();
        PlaywrightAssertions.assertThat(button).isHidden();
    }

    /** The plan names a restricted document, so that whoever shows it to others or signs it is asked. */
    private static void clickAsked(Visitor visitor, String act) {
        visitor.click(act);
        visitor.page()
                .getByLabel("I have looked at each of them: nothing here is protectively marked or restricted")
                .check();
        visitor.confirm(act);
    }

    private void sign(String who, String act) {
        try (var signatory = atDesk(who).signIn()) {
            signatory.open(BANES + "/plan/draft");
            clickAsked(signatory, act);
            signatory.doesNotSee(act);
        }
    }

    /** An edition begun with next to nothing, but for the keys of the guidelines that a return answers already. */
    private ObjectNode smallest(JsonNode printed) {
        var plan = json.createObjectNode();
        plan.putObject("tenant").put("code", "E22000001");
        plan.putArray("priorities").addObject().put("number", 1).put("title", "A priority to remove");
        var guidelines = plan.putArray("guidelines_of_success");
        printed.path("guidelines_of_success")
                .forEach(guideline -> stub(guidelines, guideline.path("key").asString("")));
        stub(guidelines, "removed");
        return plan;
    }

    private static void stub(ArrayNode guidelines, String key) {
        int number = guidelines.size() + 1;
        guidelines
                .addObject()
                .put("number", number)
                .put("key", key)
                .put("kind", "count")
                .put("text", "To be written")
                .putArray("measures");
    }

    private static Map<String, String> shortTitles() {
        var titles = new HashMap<String, String>();
        for (var file : List.of("/reference/measures.csv", "/demonstration/measures.csv")) {
            try (var in = PlansJourneyIT.class.getResourceAsStream(file)) {
                CsvReader.builder()
                        .ofNamedCsvRecord(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .forEach(row -> titles.put(row.getField("key"), row.getField("short_title")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return titles;
    }

    private JsonNode without(JsonNode plan) {
        var kept = ((ObjectNode) plan).deepCopy();
        kept.remove(NOT_TYPED);
        return kept;
    }

    private JsonNode read(Visitor officer, String what) {
        return read(officer, what, "E22000001");
    }

    private JsonNode read(Visitor officer, String what, String code) {
        var answer = officer.page().request().get("/api/v1/tenants/" + code + "/" + what, asOfficer());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return json.readTree(answer.text());
    }

    private void send(Visitor officer, String what, JsonNode body) {
        var answer = officer.page()
                .request()
                .put(
                        API + what,
                        asOfficer()
                                .setHeader("Content-Type", "application/json")
                                .setHeader("If-Match", "\"0\"")
                                .setData(body.toString()));
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
    }

    private static RequestOptions asOfficer() {
        var basic = Base64.getEncoder().encodeToString("officer.banes:demo".getBytes(StandardCharsets.UTF_8));
        return RequestOptions.create().setHeader("Authorization", "Basic " + basic);
    }
}

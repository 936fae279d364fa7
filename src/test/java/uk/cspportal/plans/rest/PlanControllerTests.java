package uk.cspportal.plans.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.plans.PlanDocuments;
import uk.cspportal.testing.PortalTest;

@PortalTest
class PlanControllerTests {

    private static final String BANES = "/api/v1/tenants/E22000001/plan";
    private static final String FORCE = "/api/v1/tenants/E23000036/plan";

    @Autowired
    private MockMvcTester api;

    @Autowired
    private JsonMapper json;

    @Test
    void givesThePlanBackAsItWasSentIn() {
        var plan = body(get(BANES, "officer.banes"));
        assertThat(plan.remove("valid_from").asString()).isEqualTo("2022-12-01");
        assertThat(plan.remove("valid_to").asString()).isEqualTo("2025-11-30");
        assertThat(plan).isEqualTo(PlanDocuments.banes());
    }

    @Test
    void keepsTheOrderOfPartsWithinGuidelines() {
        var sent = List.copyOf(
                PlanDocuments.banes().get("guidelines_of_success").get(5).propertyNames());
        var given = List.copyOf(body(get(BANES, "chair.banes"))
                .get("guidelines_of_success")
                .get(5)
                .propertyNames());
        assertThat(given).isEqualTo(sent);
    }

    @Test
    void givesTheForcePlanToAnOfficerOfAPartnershipBelow() {
        assertThat(body(get(FORCE, "officer.banes"))).isEqualTo(PlanDocuments.force());
    }

    @ParameterizedTest
    @CsvSource({
        "E22000001, officer.bristol, 404",
        "E22000001, provider.banes, 403",
        "E22000001, panel.as, 404",
        "E22000151, officer.blackpool, 404",
        "E23000036, officer.blackpool, 404",
        "E23000003, performance.lancashire, 404",
        "E22000001, performance.as, 200"
    })
    void answersByTenantAndRole(String code, String person, int status) {
        assertThat(get("/api/v1/tenants/" + code + "/plan", person)).hasStatus(status);
    }

    @Test
    void findsNoDraftWhenNoneIsWritten() {
        assertThat(get(BANES + "?version=draft", "officer.banes"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("no draft");
    }

    @Test
    void refusesAnUnknownVersionOnlyAfterTheRole() {
        assertThat(get(BANES + "?version=old", "officer.banes")).hasStatus(400);
        assertThat(get(BANES + "?version=old", "provider.banes")).hasStatus(403);
    }

    private MvcTestResult get(String path, String person) {
        return api.get().uri(path).with(httpBasic(person, "demo")).exchange();
    }

    private ObjectNode body(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return (ObjectNode) json.readTree(result.getResponse().getContentAsByteArray());
    }
}

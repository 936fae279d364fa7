package uk.cspportal.grants.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.cspportal.testing.PortalTest;

@PortalTest
class AwardsControllerTests {

    @Autowired
    private MockMvcTester api;

    @Test
    void givesTheCommissionerEveryAwardOfTheForceArea() {
        var answer = awards("commissioning.as", "E23000036");
        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].recipientCode")
                .asArray()
                .containsExactly("E22000001", "E22000002");
        assertThat(answer).bodyJson().extractingPath("$[0].years[2].amount").isEqualTo(120000.0);
        assertThat(answer).bodyJson().extractingPath("$[0].latestReturn.state").isEqualTo("SUBMITTED");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$[0].services[0].outcomeMeasure")
                .isEqualTo("idva-referrals");
    }

    @Test
    void givesAnOfficerTheOwnAwardWithItsFourFacts() {
        var answer = awards("officer.banes", "E22000001");
        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].award")
                .asArray()
                .containsExactly("police-and-crime-grant-2022-25-banes");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$[0].purpose")
                .isEqualTo("support activities to address local priorities");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$[0].conditions")
                .asArray()
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "officer.bristol,E22000001,404",
        "officer.bristol,E23000036,403",
        "panel.as,E23000036,403",
        "panel.as,E22000001,404",
        "police.banes,E22000001,403",
        "provider.banes,E22000001,403",
        "performance.lancashire,E23000036,404",
        "commissioning.as,E99999999,404"
    })
    void refusesEverybodyElse(String person, String tenant, int status) {
        assertThat(awards(person, tenant)).hasStatus(status);
    }

    @Test
    void asksTheSignedOutToSignIn() {
        assertThat(api.get().uri("/api/v1/tenants/E23000036/awards")).hasStatus(401);
    }

    private MvcTestResult awards(String person, String tenant) {
        return api.get()
                .uri("/api/v1/tenants/{code}/awards", tenant)
                .with(httpBasic(person, "demo"))
                .exchange();
    }
}

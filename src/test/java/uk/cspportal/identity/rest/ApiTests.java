package uk.cspportal.identity.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.testing.PortalTest;

/** Each call is a transaction of its own here, as it is in service; refusals are kept whatever becomes of the call. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ApiTests {

    @Autowired
    private MockMvcTester api;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/me",
                "/api/v1/tenants",
                "/api/v1/tenants/E22000001/plan",
                "/api/v1/nothing",
                "/api/v1/openapi",
                "/api"
            })
    void asksTheSignedOutToSignIn(String path) {
        assertThat(api.get().uri(path))
                .hasStatus(401)
                .hasContentType("application/problem+json;charset=UTF-8")
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .isNotBlank();
    }

    @Test
    void refusesAWrongPassword() {
        assertThat(api.get().uri("/api/v1/me").with(httpBasic("officer.banes", "guess")))
                .hasStatus(401);
    }

    @Test
    void saysWhoTheCallerIs() {
        assertThat(api.get().uri("/api/v1/me").with(httpBasic("officer.banes", "demo")))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"user":"officer.banes","name":"Community safety officer BANES",
                         "memberships":[{"tenant":"E22000001","role":"officer"}]}""");
    }

    @Test
    void listsOwnTenantAndThoseAboveToAnOfficer() {
        assertThat(api.get().uri("/api/v1/tenants").with(httpBasic("officer.bristol", "demo")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].code")
                .asArray()
                .containsExactly("E22000002", "E23000036", "K04000001");
    }

    @Test
    void listsTheFivePartnershipsToTheForceAreasOffice() {
        assertThat(api.get().uri("/api/v1/tenants").with(httpBasic("performance.as", "demo")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[?(@.parent=='E23000036')].code")
                .asArray()
                .hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api/v2/me", "/api", "/api/v1/tenants/E22000002/nothing"})
    void answersUnknownCallsAsProblemDetails(String path) {
        assertThat(api.get().uri(path).with(httpBasic("officer.bristol", "demo")))
                .hasStatus(404)
                .hasContentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan",
                "measures",
                "observations",
                "measures/recorded-crime/spc",
                "returns/2024-25-Q4",
                "returns/no-quarter",
                "awards"
            })
    void hidesAnotherPartnershipBehindNotFoundAndWritesItDown(String call) {
        long before = refusals();
        assertThat(api.get().uri("/api/v1/tenants/E22000001/" + call).with(httpBasic("officer.bristol", "demo")))
                .hasStatus(404)
                .hasContentType("application/problem+json");
        assertThat(refusals()).isGreaterThan(before);
    }

    @Test
    void describesItself() {
        assertThat(api.get().uri("/api/v1/openapi").with(httpBasic("officer.banes", "demo")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.openapi")
                .asString()
                .startsWith("3.1");
    }

    private long refusals() {
        return jdbc.sql("select count(*) from audit_entry where action = 'access.refused'")
                .query(Long.class)
                .single();
    }
}

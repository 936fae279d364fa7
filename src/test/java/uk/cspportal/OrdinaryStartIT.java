package uk.cspportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.cspportal.testing.LocalMySql;
import uk.cspportal.testing.PortalTest;

/** The portal as it starts in service, without the demonstration, on an empty MySQL. */
@SpringBootTest(properties = "portal.audit.key=" + PortalTest.AUDIT_KEY)
@AutoConfigureMockMvc
class OrdinaryStartIT {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester api;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        var server = LocalMySql.running();
        properties.add("spring.datasource.url", server::emptyDatabase);
        properties.add("spring.datasource.username", server::user);
        properties.add("spring.datasource.password", server::password);
        properties.add("portal.address", () -> "https://portal.example.org");
        properties.add("portal.keycloak.issuer", () -> "https://sign-in.example.org/realms/csp-portal");
        properties.add("portal.keycloak.client-secret", () -> "0123456789abcdef0123456789abcdef");
    }

    @Test
    void knowsEveryForceAreaAndPartnershipOfEnglandAndWales() {
        assertThat(count("tenant where kind = 'FORCE_AREA'")).isEqualTo(43);
        assertThat(count("tenant where kind = 'PARTNERSHIP' and valid_to is null"))
                .isEqualTo(314);
        assertThat(count("population where kind = 'HOUSEHOLDS'")).isGreaterThan(300);
    }

    @Test
    void holdsTheOfficialStatisticsOfTheCountryAndNoFigureOfAnybodyElse() {
        assertThat(count("figure where dimension like 'area=%'")).isGreaterThan(10_000);
        assertThat(count("figure f join tenant t on t.id = f.tenant_id where t.kind <> 'NATIONAL'"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"person", "membership", "local_plan", "force_plan", "quarterly_return", "award"})
    void holdsNothingOfTheDemonstration(String table) {
        assertThat(count(table)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer.banes", "performance.as", "admin"})
    void knowsNoneOfTheDemonstrationPeople(String username) {
        assertThat(api.get().uri("/api/v1/me").with(httpBasic(username, "demo")))
                .hasStatus(401);
    }

    private long count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Long.class).single();
    }
}

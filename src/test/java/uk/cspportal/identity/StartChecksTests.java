package uk.cspportal.identity;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class StartChecksTests {

    private final MockEnvironment service = new MockEnvironment()
            .withProperty("spring.datasource.url", "jdbc:mysql://database.example.org:3306/portal")
            .withProperty("spring.datasource.password", "t7Zk2mQ9")
            .withProperty("spring.flyway.password", "t7Zk2mQ9")
            .withProperty("portal.keycloak.client-secret", "5f2b8c1d9e3a4b6c7d8e9f0a1b2c3d4e")
            .withProperty("portal.keycloak.issuer", "https://sign-in.example.org/realms/csp-portal")
            .withProperty("portal.address", "https://portal.example.org");

    @Test
    void startsInServiceWithEverythingSet() {
        assertThatNoException().isThrownBy(() -> StartChecks.check(service));
    }

    @ParameterizedTest
    @CsvSource({
        "spring.datasource.url, PORTAL_DATABASE_URL",
        "spring.datasource.password, PORTAL_DATABASE_PASSWORD",
        "spring.flyway.password, PORTAL_DATABASE_OWNER_PASSWORD",
        "portal.keycloak.client-secret, PORTAL_CLIENT_SECRET",
        "portal.keycloak.issuer, PORTAL_KEYCLOAK_ISSUER",
        "portal.address, PORTAL_ADDRESS"
    })
    void refusesToStartOnAnUnsetSetting(String setting, String variable) {
        refuses(setting, "", variable + " is not set");
        refuses(setting, "${" + variable + "_NOBODY_SET}", variable + " is not set");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:mem:portal", "jdbc:h2:file:./data/portal;MODE=MySQL"})
    void refusesToStartOnAnH2Database(String url) {
        refuses("spring.datasource.url", url, "PORTAL_DATABASE_URL names an H2 database");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "secret",
                "change-me",
                "demo",
                "change-me-change-me-change-me-change-me",
                "replace-with-the-output-of-openssl-rand-hex-32",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void refusesToStartOnAnExampleSecret(String secret) {
        refuses("portal.keycloak.client-secret", secret, "PORTAL_CLIENT_SECRET is an example");
    }

    @Test
    void refusesToStartOnAShortSecret() {
        refuses("portal.keycloak.client-secret", "5f2b8c1d9e3a4b6c7d8e9f0a1b2c3d4", "PORTAL_CLIENT_SECRET is shorter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"spring.datasource.password", "spring.flyway.password"})
    void refusesToStartOnAnExamplePassword(String setting) {
        refuses(setting, "changeme", "is an example");
    }

    @ParameterizedTest
    @CsvSource({"portal.address, PORTAL_ADDRESS", "portal.keycloak.issuer, PORTAL_KEYCLOAK_ISSUER"})
    void refusesToStartWithoutTls(String setting, String variable) {
        refuses(setting, "http://portal.example.org", variable + " does not start with https://");
        refuses(setting, "http://10.0.0.5:8080", variable + " does not start with https://");
        refuses(setting, "not an address", variable + " does not start with https://");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1:8080", "http://[::1]:8080"})
    void startsWithoutTlsOnThisMachine(String address) {
        service.setProperty("portal.address", address);
        service.setProperty("portal.keycloak.issuer", address);
        assertThatNoException().isThrownBy(() -> StartChecks.check(service));
    }

    @ParameterizedTest
    @CsvSource({
        "demonstration, 0.0.0.0",
        "demonstration, 192.168.1.10",
        "demonstration, ''",
        "'demonstration,keycloak', 0.0.0.0"
    })
    void refusesTheDemonstrationWhereOthersCanReachIt(String profiles, String address) {
        var demonstration = new MockEnvironment().withProperty("server.address", address);
        demonstration.setActiveProfiles(profiles.split(","));
        assertThatIllegalStateException()
                .isThrownBy(() -> StartChecks.check(demonstration))
                .withMessageContaining("only works on this machine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1"})
    void startsTheDemonstrationOnThisMachine(String address) {
        var demonstration = new MockEnvironment().withProperty("server.address", address);
        demonstration.setActiveProfiles("demonstration");
        assertThatNoException().isThrownBy(() -> StartChecks.check(demonstration));
    }

    private void refuses(String setting, String value, String sentence) {
        service.setProperty(setting, value);
        assertThatIllegalStateException()
                .isThrownBy(() -> StartChecks.check(service))
                .withMessageStartingWith(sentence.startsWith("is") ? "PORTAL_" : sentence)
                .withMessageContaining(sentence);
    }
}

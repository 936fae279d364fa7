package uk.cspportal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.cspportal.testing.PortalTest;

@PortalTest
@AutoConfigureMockMvc
class BrowserRulesTests {

    @Autowired
    private MockMvcTester http;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/icons/portal.svg", "/api/v1/me", "/actuator/health", "/swagger-ui/x.js"})
    void tellsBrowsersWhatTheyMayNotDo(String path) {
        var answer = http.get().uri(path).exchange();
        assertThat(answer).headers().hasValue("X-Frame-Options", "DENY");
        assertThat(answer).headers().hasValue("X-Content-Type-Options", "nosniff");
        assertThat(answer).headers().hasValue("Referrer-Policy", "same-origin");
        assertThat(answer).headers().hasValue("Cross-Origin-Opener-Policy", "same-origin");
        assertThat(answer.getResponse().getHeader("Permissions-Policy")).contains("camera=()", "geolocation=()");
        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("script-src 'unsafe-inline'");
        assertThat(answer).headers().doesNotContainHeaders("Server", "X-Powered-By", "Strict-Transport-Security");
    }

    @Test
    void keepsBrowsersToTlsOnceTheyCameThroughIt() {
        assertThat(http.get().uri("/api/v1/me").secure(true).with(httpBasic("officer.banes", "demo")))
                .hasStatusOk()
                .headers()
                .hasValue("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
    }

    @Test
    void keepsTheSessionsCookieToTlsAndThisHost() throws Exception {
        assertThat(cookieOf("https://portal.example.org")
                        .getSessionCookieConfig()
                        .isSecure())
                .isTrue();
        assertThat(cookieOf("https://portal.example.org")
                        .getSessionCookieConfig()
                        .getName())
                .isEqualTo("__Host-portal");
        assertThat(cookieOf("http://localhost:8080").getSessionCookieConfig().isSecure())
                .isFalse();
    }

    private static MockServletContext cookieOf(String address) throws Exception {
        var context = new MockServletContext();
        new BrowserRules()
                .sessionCookie(new MockEnvironment().withProperty("portal.address", address))
                .onStartup(context);
        return context;
    }
}

package uk.cspportal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import uk.cspportal.testing.PortalTest;

/** What is refused, and offered, before anybody is known. */
@PortalTest
@AutoConfigureMockMvc
class DoorsTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private LimitSettings settings;

    @Autowired
    private BodyLimit bodies;

    @Test
    void writesDownARefusedSignInWithoutWhatWasTyped() {
        assertThat(http.get().uri("/api/v1/me").with(httpBasic("correct horse battery staple", "x")))
                .hasStatus(401);
        assertThat(http.post()
                        .uri("/sign-in")
                        .param("username", "officer.banes")
                        .param("password", "guess"))
                .hasStatus3xxRedirection();
        var officer = jdbc.sql("select id from person where username = 'officer.banes'")
                .query(Long.class)
                .single();
        assertThat(jdbc.sql("select thing from audit_entry where action = 'sign-in.refused' order by id desc limit 2")
                        .query(String.class)
                        .list())
                .containsExactly("person " + officer, "somebody unknown");
    }

    @Test
    void refusesACallThatIsTooLarge() {
        assertThat(http.post()
                        .uri("/api/v1/me")
                        .with(httpBasic("officer.banes", "demo"))
                        .content(new byte[(int) settings.body().toBytes() + 1]))
                .hasStatus(413)
                .hasContentType("application/problem+json;charset=UTF-8")
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("20 MB");
    }

    @Test
    void stopsReadingWhatDidNotSayHowLargeItIs() {
        var body = new byte[(int) settings.body().toBytes() + 1];
        var request = new MockHttpServletRequest("POST", "/api/v1/me") {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        request.setContent(body);
        assertThatExceptionOfType(MaxUploadSizeExceededException.class)
                .isThrownBy(() -> bodies.read(
                        request,
                        new MockHttpServletResponse(),
                        (measured, response) -> measured.getInputStream().transferTo(OutputStream.nullOutputStream())));
    }

    @Test
    void tellsWhomToTellOfAWeakness() throws Exception {
        var text = new SecurityTxt("mailto:security@portal.example.org")
                .securityTxt()
                .getBody();
        assertThat(text).startsWith("Contact: mailto:security@portal.example.org\n");
        var expires = Instant.parse(text.lines()
                .filter(l -> l.startsWith("Expires: "))
                .findFirst()
                .orElseThrow()
                .substring(9));
        assertThat(expires)
                .isBetween(
                        Instant.now().plus(100, ChronoUnit.DAYS), Instant.now().plus(365, ChronoUnit.DAYS));
    }

    @Test
    void offersSecurityTxtWithoutSignIn() {
        assertThat(http.get().uri("/.well-known/security.txt"))
                .hasStatusOk()
                .hasContentType("text/plain;charset=UTF-8");
    }
}

package uk.cspportal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.cspportal.testing.PortalTest;

/** Every test comes from addresses of its own, so that it slows down no other. */
@PortalTest
@AutoConfigureMockMvc
class RateLimitsTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private LimitSettings settings;

    @Test
    void slowsDownWhoeverGuessesAtTheInterface() {
        assertThat(refused(settings.signIns(), () -> guess("203.0.113.1")))
                .hasContentType("application/problem+json;charset=UTF-8")
                .headers()
                .containsHeader("Retry-After");
        assertThat(call("203.0.113.2").with(httpBasic("officer.banes", "demo"))).hasStatusOk();
    }

    @Test
    void doesNotTellWhoeverGuessesThatTheyGuessedRight() {
        var right = IntStream.range(0, 20).map(i -> {
            refused(0, () -> guess("203.0.113.7"));
            return status(call("203.0.113.7").with(httpBasic("officer.banes", "demo")));
        });
        assertThat(right).contains(429);
    }

    @Test
    void slowsDownWhoeverGuessesAtTheScreens() {
        var refused = refused(settings.signIns(), () -> signIn("203.0.113.3"));
        assertThat(refused).hasContentType("text/plain;charset=UTF-8");
        assertThat(refused).headers().containsHeader("Retry-After").containsHeader("X-Content-Type-Options");
        assertThat(refused).bodyText().startsWith("Too many requests");
        assertThat(signIn("203.0.113.4")).hasStatus3xxRedirection();
    }

    @Test
    void slowsDownWhoeverAsksTooMuchOfTheInterface() {
        assertThat(refused(settings.calls(), () -> call("203.0.113.5")))
                .headers()
                .containsHeader("Retry-After");
        assertThat(call("203.0.113.6")).hasStatus(401);
    }

    @Test
    void countsTheNetworkOfAnIpv6Address() {
        assertThat(RateLimits.address(from("2001:db8:1:2:3:4:5:6")))
                .isEqualTo(RateLimits.address(from("2001:db8:1:2:ffff::1")))
                .isNotEqualTo(RateLimits.address(from("2001:db8:1:3::1")));
    }

    @Test
    void forgetsWhoAskedLongestAgoAndNobodyElse() {
        var allowance = new Allowance(1, 2);
        assertThat(allowance.take("a")).isZero();
        assertThat(allowance.take("b")).isZero();
        assertThat(allowance.take("b")).isPositive();
        assertThat(allowance.take("c")).isZero();
        assertThat(allowance.take("b")).isPositive();
        assertThat(allowance.take("a")).isZero();
    }

    /** The first answer that says "too many", after those that were allowed; some are given back meanwhile. */
    private static MvcTestResult refused(int allowed, Supplier<MockMvcRequestBuilder> request) {
        assertThat(IntStream.range(0, allowed).map(i -> status(request.get()))).doesNotContain(429);
        return Stream.generate(() -> request.get().exchange())
                .limit(20_000)
                .filter(answer -> answer.getResponse().getStatus() == 429)
                .findFirst()
                .orElseThrow();
    }

    private static int status(MockMvcRequestBuilder request) {
        return request.exchange().getResponse().getStatus();
    }

    private MockMvcRequestBuilder guess(String address) {
        return call(address).with(httpBasic("officer.banes", "guess"));
    }

    private MockMvcRequestBuilder call(String address) {
        return http.get().uri("/api/v1/me").remoteAddress(address);
    }

    private MockMvcRequestBuilder signIn(String address) {
        return http.post()
                .uri("/sign-in")
                .param("username", "x")
                .param("password", "y")
                .remoteAddress(address);
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }
}

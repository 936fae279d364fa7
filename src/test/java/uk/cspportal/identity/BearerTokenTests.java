package uk.cspportal.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import uk.cspportal.shared.Messages;
import uk.cspportal.testing.PortalTest;

/** Forged, stolen and broken tokens at the portal as it runs with Keycloak; the realm's keys are this test's. */
@PortalTest
@ActiveProfiles({"demonstration", "keycloak"})
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class BearerTokenTests {

    private static final RSAKey KEY = key();
    private static final AtomicBoolean REALM_AWAY = new AtomicBoolean();
    private static final HttpServer REALM = realm();
    private static final String ISSUER =
            "http://localhost:" + REALM.getAddress().getPort() + "/realms/csp-portal";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void keycloak(DynamicPropertyRegistry properties) {
        properties.add("portal.address", () -> "http://localhost:8080");
        properties.add("portal.keycloak.issuer", () -> ISSUER);
        properties.add("portal.keycloak.client-secret", () -> "0123456789abcdef0123456789abcdef");
    }

    @AfterAll
    static void endRealm() {
        REALM.stop(0);
    }

    @Test
    void acceptsAGoodTokenAndGivesNothingForWhatItClaims() {
        assertThat(call(signed(claims -> claims.claim("groups", List.of("/nobody/knows"))
                        .claim("roles", List.of("platform-administrator")))))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"user":"newcomer.feed","name":"newcomer.feed","memberships":[]}""");
    }

    @Test
    void acceptsClocksThatDifferByTwentySeconds() {
        assertThat(call(signed(claims -> claims.notBeforeTime(in(20))))).hasStatusOk();
        assertThat(call(signed(claims -> claims.expirationTime(in(-20))))).hasStatusOk();
    }

    @Test
    void saysThatNobodyCanBeRecognisedWhileTheRealmsKeysAreAway() throws JOSEException {
        REALM_AWAY.set(true);
        try {
            assertThat(call(sign("renewed", JWSAlgorithm.RS256, new RSASSASigner(KEY), claims())))
                    .hasStatus(503)
                    .hasHeader("Retry-After", "5")
                    .bodyText()
                    .contains("The sign-in service does not answer");
        } finally {
            REALM_AWAY.set(false);
        }
    }

    static Stream<Arguments> badTokens() throws JOSEException {
        return Stream.of(
                argumentSet("unknown issuer", signed(claims -> claims.issuer("https://elsewhere.example.org"))),
                argumentSet("no issuer", signed(claims -> claims.issuer(null))),
                argumentSet("wrong audience", signed(claims -> claims.audience("account"))),
                argumentSet("no audience", signed(claims -> claims.audience((String) null))),
                argumentSet("expired", signed(claims -> claims.expirationTime(in(-60)))),
                argumentSet("not yet valid", signed(claims -> claims.notBeforeTime(in(120)))),
                argumentSet("no expiry", signed(claims -> claims.expirationTime(null))),
                argumentSet("tampered payload", tampered()),
                argumentSet("alg none", new PlainJWT(claims().build()).serialize()),
                argumentSet(
                        "the public key as an HMAC secret",
                        sign(
                                JWSAlgorithm.HS256,
                                new MACSigner(KEY.toRSAPublicKey().getEncoded()),
                                claims())),
                argumentSet("RS512", sign(JWSAlgorithm.RS512, new RSASSASigner(KEY), claims())),
                argumentSet("another key of the same id", sign(JWSAlgorithm.RS256, new RSASSASigner(key()), claims())),
                argumentSet("no subject", signed(claims -> claims.subject(null))),
                argumentSet("no user name", signed(claims -> claims.claim("preferred_username", null))),
                argumentSet("blank user name", signed(claims -> claims.claim("preferred_username", " "))),
                argumentSet("no token at all", "e30.e30.e30"));
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void refusesABadTokenAndTellsOnlyTheTrailWhy(String token, CapturedOutput log) {
        var before = refusals();
        var answer = call(token).exchange();
        assertThat(answer).hasStatus(401).hasContentType("application/problem+json;charset=UTF-8");
        assertThat(answer).headers().hasValue("WWW-Authenticate", "Bearer");
        assertThat(answer).bodyJson().extractingPath("$.detail").isEqualTo(Messages.text("identity.api.sign-in"));
        assertThat(refusals()).isEqualTo(before + 1);
        assertThat(log).contains("Sign-in refused: ").doesNotContain(token);
        assertThat(jdbc.sql("select count(*) from person where username = 'newcomer.feed'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private MockMvcRequestBuilder call(String token) {
        return http.get().uri("/api/v1/me").header("Authorization", "Bearer " + token);
    }

    private long refusals() {
        return jdbc.sql("""
                        select count(*) from audit_entry e join tenant t on t.id = e.tenant_id
                        where e.action = 'sign-in.refused' and t.kind = 'NATIONAL' and e.why <> ''""").query(Long.class).single();
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("csp-portal-api")
                .subject("9a1f6f0e-7c52-4d39-9a58-0c3b9f1f2a11")
                .claim("preferred_username", "newcomer.feed")
                .issueTime(in(-300))
                .expirationTime(in(240));
    }

    private static String signed(UnaryOperator<JWTClaimsSet.Builder> change) {
        try {
            return sign(JWSAlgorithm.RS256, new RSASSASigner(KEY), change.apply(claims()));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sign(JWSAlgorithm algorithm, JWSSigner signer, JWTClaimsSet.Builder claims)
            throws JOSEException {
        return sign("realm", algorithm, signer, claims);
    }

    private static String sign(String keyId, JWSAlgorithm algorithm, JWSSigner signer, JWTClaimsSet.Builder claims)
            throws JOSEException {
        var token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(keyId).build(), claims.build());
        token.sign(signer);
        return token.serialize();
    }

    private static String tampered() {
        var parts = signed(claims -> claims).split("\\.");
        var other = Base64URL.encode(
                claims().claim("preferred_username", "admin").build().toString());
        return parts[0] + "." + other + "." + parts[2];
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plus(Duration.ofSeconds(seconds)));
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("realm").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpServer realm() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/realms/csp-portal/protocol/openid-connect/certs", exchange -> {
                var keys = new JWKSet(KEY.toPublicJWK()).toString().getBytes(UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(REALM_AWAY.get() ? 503 : 200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package uk.cspportal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class SealKeysTests {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    private final ApplicationContextRunner portal = new ApplicationContextRunner().withUserConfiguration(Only.class);

    @Test
    void sealsWithHmacSha256() {
        // RFC 4231, test case 2, has a key of four bytes; the key here is made long enough with zero bytes, which
        // by RFC 2104 is the same key.
        var keys = SealKeys.of("Jefe" + "\0".repeat(28), List.of());
        assertThat(keys.mac(keys.currentId(), "what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void namesAKeyWithoutTellingIt() {
        var keys = SealKeys.of(SECRET, List.of());
        assertThat(keys.currentId())
                .hasSize(16)
                .isNotEqualTo(SealKeys.of(SECRET + "1", List.of()).currentId());
        assertThat(keys.toString()).doesNotContain(SECRET);
        assertThat(new AuditSettings(SECRET, List.of(SECRET), null, java.time.Duration.ZERO).toString())
                .doesNotContain(SECRET);
    }

    @Test
    void stillVerifiesWhatAnEarlierKeySealed() {
        var earlier = SealKeys.of(SECRET, List.of());
        var keys = SealKeys.of("new" + SECRET, List.of(SECRET));
        assertThat(keys.currentId()).isNotEqualTo(earlier.currentId());
        assertThat(keys.knows(earlier.currentId())).isTrue();
        assertThat(earlier.knows(keys.currentId())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "0123456789abcdef0123456789abcde", "replace-with-the-output-of-openssl-rand-base64-48"
            })
    void refusesToStartWithoutAKeyOfItsOwn(String key) {
        portal.withPropertyValues("portal.audit.key=" + key)
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("PORTAL_AUDIT_KEY")
                        .hasMessageContaining("openssl rand -base64 48"));
    }

    @Test
    void startsWithAKey() {
        portal.withPropertyValues("portal.audit.key=" + SECRET)
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(SealKeys.class));
    }

    @Test
    void ignoresTheKeyFileOutsideTheDemonstration(@TempDir Path folder) {
        var file = folder.resolve("audit.key");
        portal.withPropertyValues("portal.audit.key-file=" + file).run(context -> {
            assertThat(context).hasFailed();
            assertThat(file).doesNotExist();
        });
    }

    @Test
    void makesTheDemonstrationsKeyOnceForItsOwnerOnly(@TempDir Path folder) throws IOException {
        var file = folder.resolve("data/audit.key");
        var demonstration =
                portal.withPropertyValues("spring.profiles.active=demonstration", "portal.audit.key-file=" + file);
        var first = new String[1];
        demonstration.run(context -> first[0] = context.getBean(SealKeys.class).currentId());
        assertThat(Files.getPosixFilePermissions(file)).hasToString("[OWNER_READ, OWNER_WRITE]");
        demonstration.run(context ->
                assertThat(context.getBean(SealKeys.class).currentId()).isEqualTo(first[0]));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(AuditSettings.class)
    @Import(SealConfiguration.class)
    static class Only {}
}

package uk.cspportal.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test of the whole portal with the demonstration data; what it changes is rolled back. All of them share one
 * portal, which starts once. The database is H2, or the real MySQL when the tests run with
 * {@code -Dportal.test.database=mysql}, as the second half of {@code ./portal test} does.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(
        properties = {
            "portal.audit.key=" + PortalTest.AUDIT_KEY,
            "portal.audit.sealing=-",
            "portal.returns.moving=-",
            "portal.reminders.every=-",
            "portal.returns.pulse=-",
            "portal.mail.host=127.0.0.1",
            "portal.mail.from=portal@demonstration.example",
            "portal.mail.every=1d"
        })
@AutoConfigureMockMvc
@ActiveProfiles("demonstration")
@ContextConfiguration(initializers = TestDatabase.class)
@Transactional
@Tag(PortalTest.DATABASE)
public @interface PortalTest {

    /** Marks the tests that run once on H2 and once on MySQL. */
    String DATABASE = "database";

    /** Seals the tests' audit trail, which happens only when a test asks for it. */
    String AUDIT_KEY = "a key that is good enough for nothing but tests";
}

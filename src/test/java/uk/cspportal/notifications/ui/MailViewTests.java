package uk.cspportal.notifications.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.cspportal.testing.ScreenTest;

class MailViewTests extends ScreenTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void isForPlatformAdministratorsAlone() {
        signedOut();
        open("mail");
        _assertNone(MailView.class);
        for (var person : new String[] {"officer.banes", "performance.as"}) {
            signIn(person);
            open("mail");
            _assertNone(MailView.class);
        }
    }

    @Test
    void showsHowEachMailReadsAndTriesWhatFailedAgain() {
        jdbc.sql("""
                        insert into outbox_mail (tenant_id, recipient, subject, body, created_at, attempts, next_attempt,
                            failure)
                        select id, 'jo@council.example', 'Hidden', 'Hidden', ?, 18, null, 'Connection refused'
                        from tenant where code = 'E22000001'""").param(LocalDateTime.parse("2025-04-22T06:00")).update();
        signIn("admin");
        open("mail");
        assertThat(page())
                .contains("B&NES", "council.example", "Connection refused", "You are invited to Bath")
                .doesNotContain("Hidden", "jo@");
        _click(_get(Button.class, b -> b.withText("Try again now")));
        assertThat(jdbc.sql("select attempts from outbox_mail")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static String page() {
        return _get(MailView.class).getElement().getTextRecursively();
    }
}

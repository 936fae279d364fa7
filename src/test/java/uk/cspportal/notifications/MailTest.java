package uk.cspportal.notifications;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

/** Base of the tests with a mail server; nothing is sent by itself, only when a test asks for it. */
@PortalTest
abstract class MailTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Tenants tenants;

    @Autowired
    JavaMailSenderImpl sender;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void startServer() {
        server.start();
        sender.setPort(server.getSmtp().getPort());
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    List<MimeMessage> arrived() {
        return List.of(server.getReceivedMessages());
    }

    List<String> recipients() {
        return arrived().stream().map(MailTest::recipient).toList();
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    long waiting() {
        return count("next_attempt is not null");
    }

    long count(String condition) {
        return jdbc.sql("select count(*) from outbox_mail where " + condition)
                .query(Long.class)
                .single();
    }

    TenantId banes() {
        return tenants.byCode("E22000001").orElseThrow().id();
    }
}

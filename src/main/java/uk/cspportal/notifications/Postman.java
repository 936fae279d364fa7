package uk.cspportal.notifications;

import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import uk.cspportal.shared.Messages;

/** Sends what waits in the outbox, one mail after the other and outside any transaction; any number may work at once. */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final MailSettings settings;
    private final Outbox outbox;
    private final JavaMailSender sender;

    Postman(MailSettings settings, Outbox outbox, JavaMailSender sender) {
        this.settings = settings;
        this.outbox = outbox;
        this.sender = sender;
    }

    @Scheduled(initialDelayString = "${portal.mail.every:5s}", fixedDelayString = "${portal.mail.every:5s}")
    void deliver() {
        if (settings.sends()) {
            for (var mail = outbox.take(); mail.isPresent(); mail = outbox.take()) {
                deliver(mail.get());
            }
        }
    }

    @Scheduled(cron = "@hourly")
    void forgetSent() {
        outbox.forgetSent();
    }

    private void deliver(Mail mail) {
        try {
            send(mail);
        } catch (MailException e) {
            var cause = NestedExceptionUtils.getMostSpecificCause(e);
            outbox.failed(mail, cause.toString());
            // The words of the cause may name the address; they stay in the outbox.
            LOG.warn(
                    "Mail {} was not sent at attempt {} ({}); {}",
                    mail.id(),
                    mail.attempts(),
                    cause.getClass().getSimpleName(),
                    Pauses.after(mail.attempts()).isPresent() ? "it will be tried again" : "it is given up");
            return;
        }
        outbox.sent(mail);
    }

    private void send(Mail mail) {
        sender.send(message -> {
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.from(), Messages.text("notifications.portal"));
            helper.setTo(mail.recipient());
            helper.setSubject(mail.letter().subject());
            helper.setText(mail.letter().body());
            // So that no holiday notice answers.
            message.setHeader("Auto-Submitted", "auto-generated");
        });
    }
}

package uk.cspportal.notifications;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether the portal sends mail, and as whom; how it reaches the server stands under {@code
 * spring.mail}.
 *
 * @param host the mail server; without one nothing is sent
 * @param from the address in every mail's sender
 */
@ConfigurationProperties("portal.mail")
record MailSettings(
        @DefaultValue("") String host, @DefaultValue("") String from) {

    MailSettings {
        if (!host.isBlank() && from.isBlank()) {
            throw new IllegalArgumentException("With PORTAL_MAIL_HOST, PORTAL_MAIL_FROM has to be set as well");
        }
    }

    boolean sends() {
        return !host.isBlank();
    }
}

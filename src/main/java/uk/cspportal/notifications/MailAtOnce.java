package uk.cspportal.notifications;

import org.springframework.stereotype.Component;
import uk.cspportal.identity.People;
import uk.cspportal.identity.PersonId;
import uk.cspportal.tenancy.TenantId;

/** Mails a single person what cannot wait for the day's digest, which then does not say it again. */
@Component
class MailAtOnce {

    private final MailSettings settings;
    private final NoticeBoard board;
    private final Outbox outbox;
    private final People people;

    MailAtOnce(MailSettings settings, NoticeBoard board, Outbox outbox, People people) {
        this.settings = settings;
        this.board = board;
        this.outbox = outbox;
        this.people = people;
    }

    /** Also to those who want no reminders by mail. */
    void now(PersonId person, TenantId tenant, String once, Letter letter) {
        var email = people.contact(person).email();
        if (settings.sends() && email != null && !email.isBlank()) {
            outbox.add(tenant, email, letter);
            board.mailed(person, once);
        }
    }
}

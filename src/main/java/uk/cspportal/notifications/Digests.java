package uk.cspportal.notifications;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.cspportal.identity.Memberships;
import uk.cspportal.identity.People;
import uk.cspportal.identity.PersonId;
import uk.cspportal.identity.PortalAddress;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;

/**
 * One mail a person and London day at most, with all that is new to them, however many partnerships
 * and returns it is about. What comes later the same day waits for the next.
 */
@Component
class Digests {

    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);

    private final MailSettings settings;
    private final NoticeBoard board;
    private final Outbox outbox;
    private final People people;
    private final Memberships memberships;
    private final PortalAddress address;
    private final TransactionTemplate transactions;

    Digests(
            MailSettings settings,
            NoticeBoard board,
            Outbox outbox,
            People people,
            Memberships memberships,
            PortalAddress address,
            TransactionTemplate transactions) {
        this.settings = settings;
        this.board = board;
        this.outbox = outbox;
        this.people = people;
        this.memberships = memberships;
        this.address = address;
        this.transactions = transactions;
    }

    void send(LocalDate today) {
        if (!settings.sends()) {
            return;
        }
        for (var person : board.toBeMailed()) {
            try {
                transactions.executeWithoutResult(status -> send(person, today));
            } catch (DataAccessException e) {
                LOG.warn("The digest of person {} waits", person.value(), e);
            }
        }
    }

    /** To nobody whose address is not known or whose last role has ended. */
    private void send(PersonId person, LocalDate today) {
        var email = people.contact(person).email();
        if (email == null
                || email.isBlank()
                || memberships.of(person).isEmpty()
                || !board.firstDigestOf(person, today)) {
            return;
        }
        var notices = board.toBeMailed(person);
        if (!notices.isEmpty()) {
            outbox.add(notices.getFirst().tenant(), email, letter(notices, today, address));
            board.mailed(person);
        }
    }

    static Letter letter(List<Notice> notices, LocalDate today, PortalAddress address) {
        var items = notices.stream()
                .map(one -> Messages.text(
                        "notifications.digest.item", one.heading(), one.detail(), address.link(one.path())))
                .collect(Collectors.joining("\n\n"));
        return Letter.of(
                notices.size() == 1 ? "digest.one" : "digest",
                Formats.date(today),
                Formats.count(notices.size()),
                items,
                address.link(NoticeRoutes.NOTICES));
    }
}

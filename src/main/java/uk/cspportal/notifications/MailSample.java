package uk.cspportal.notifications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cspportal.identity.PeopleRoutes;
import uk.cspportal.identity.PortalAddress;
import uk.cspportal.identity.Role;
import uk.cspportal.returns.ReturnDates;
import uk.cspportal.returns.ReturnRoutes;
import uk.cspportal.returns.ReturnState;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;

/**
 * A mail of one kind with made-up words, to be looked at before anybody gets one.
 *
 * @param kind as in the keys of its texts
 */
public record MailSample(String kind, String subject, String body) {

    private static final String PLACE = "Bath and North East Somerset";
    private static final String SLUG = "bath-and-north-east-somerset";
    private static final Quarter QUARTER = Quarter.parse("2024-25-Q4");
    private static final LocalDate DAY = LocalDate.of(2025, 5, 2);

    /** Every kind of mail that the portal writes. */
    static List<MailSample> all(PortalAddress address) {
        var home = address.link(SLUG);
        var page = address.link(ReturnRoutes.of(SLUG, QUARTER));
        var review = address.link(ReturnRoutes.review(SLUG, QUARTER));
        var name = Messages.text("mail.sample.name");
        var role = Messages.text("identity.role", Role.OFFICER);
        var dates = new ReturnDates(DAY.minusDays(31), DAY, DAY.plusDays(14), DAY.plusDays(28), DAY.plusDays(42));
        return List.of(
                of("invitation", PLACE, role, home, name, Formats.date(DAY)),
                of("requested", PLACE, address.link(PeopleRoutes.people(SLUG)), name),
                of("granted", PLACE, role, home),
                of("declined", PLACE, address.link(PeopleRoutes.ASK)),
                of("dates-moved", PLACE, QUARTER.label(), ReturnMail.dates(dates), why(), page),
                of(
                        "nudge",
                        PLACE,
                        name,
                        Messages.text("notifications.step." + ReturnState.OPEN),
                        QUARTER.label(),
                        Formats.deadline(DAY),
                        Messages.text("mail.sample.message"),
                        page,
                        address.link(NoticeRoutes.NOTICES)),
                of("question-asked", PLACE, QUARTER.label(), review),
                of("question-replied", PLACE, QUARTER.label(), review),
                of("question-accepted", PLACE, QUARTER.label(), review),
                of("question-reopened", PLACE, QUARTER.label(), review),
                digest(1, address),
                digest(2, address));
    }

    private static MailSample digest(int count, PortalAddress address) {
        var notices = Stream.of(ReturnState.OPEN, ReturnState.WITH_POLICE)
                .limit(count)
                .map(state -> new Notice(
                        new uk.cspportal.tenancy.TenantId(0),
                        0,
                        Messages.text(
                                "notifications.reminder.due",
                                PLACE,
                                Messages.text("notifications.step." + state),
                                QUARTER.label(),
                                Formats.deadline(DAY)),
                        Messages.text("notifications.todo." + state),
                        ReturnRoutes.of(SLUG, QUARTER),
                        Instant.EPOCH,
                        null))
                .collect(Collectors.toList());
        return of(count == 1 ? "digest.one" : "digest", Digests.letter(notices, DAY, address));
    }

    private static String why() {
        return Messages.text("mail.sample.why");
    }

    private static MailSample of(String kind, Object... words) {
        return of(kind, Letter.of(kind, words));
    }

    private static MailSample of(String kind, Letter letter) {
        return new MailSample(kind, letter.subject(), letter.body());
    }
}

package uk.cspportal.identity.ui.people;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import uk.cspportal.identity.AccessRequest;
import uk.cspportal.identity.Invitation;
import uk.cspportal.identity.Member;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.StatusTag;

/** The lists beside that of the members: who asks, who is invited, who had a role once. */
final class PeopleTables {

    private PeopleTables() {}

    static Card requests(List<AccessRequest> waiting, PeopleActs acts) {
        var table = table("people.requests")
                .column(Messages.text("people.name"))
                .column(Messages.text("people.message"))
                .column(Messages.text("people.asked"))
                .column("");
        for (var request : waiting) {
            var words = new Span(request.message());
            words.addClassName("typed");
            table.row(
                    Texts.who(request.name(), request.username(), request.email()),
                    words,
                    Texts.day(request.askedAt()),
                    Texts.acts(
                            Texts.act("people.grant", request.name(), () -> acts.grant(request)),
                            Texts.act("people.decline", request.name(), () -> acts.decline(request))));
        }
        return new Card(Messages.text("people.requests"), table).flush().aside(Messages.text("people.requests.check"));
    }

    /**
     * The invitations that nobody has taken up.
     *
     * @param byHand whether nothing is sent, so that an invitation cannot be sent again, only renewed
     */
    static Card invitations(List<Invitation> pending, Instant now, boolean byHand, PeopleActs acts) {
        var again = byHand ? "people.renew" : "people.send-again";
        var table = table("people.invited")
                .column(Messages.text("people.email"))
                .column(Messages.text("people.role"))
                .column(Messages.text("people.invited-on"))
                .column(Messages.text("people.state"))
                .column("");
        for (var invitation : pending) {
            boolean expired = invitation.expiredAt(now);
            table.row(
                    Texts.cell(invitation.email()),
                    Texts.cell(RoleChoice.name(invitation.role())),
                    Texts.cell(
                            Texts.date(invitation.invitedAt()),
                            Messages.text("people.invited-by", invitation.invitedBy())),
                    new StatusTag(
                            expired ? StatusTag.Kind.OVERDUE : StatusTag.Kind.SUBMITTED,
                            Messages.text(
                                    expired ? "people.expired" : "people.stands-until",
                                    Texts.date(invitation.expiresAt()))),
                    Texts.acts(
                            Texts.act(again, invitation.email(), () -> acts.sendAgain(invitation)),
                            Texts.act("people.withdraw", invitation.email(), () -> acts.withdraw(invitation))));
        }
        return new Card(Messages.text("people.invited"), table).flush();
    }

    static Card former(List<Member> former) {
        var table = table("people.former")
                .column(Messages.text("people.name"))
                .column(Messages.text("people.role"))
                .column(Messages.text("people.held"))
                .column(Messages.text("people.ended-by"))
                .column(Messages.text("people.reason"));
        for (var member : former) {
            var ending = ending(member);
            table.row(
                    Texts.who(member.name(), member.username(), null),
                    Texts.cell(RoleChoice.name(member.role())),
                    Texts.cell(Messages.text("people.from-to", Formats.date(member.since()), Texts.date(ending.at()))),
                    Texts.cell(ending.by()),
                    Texts.cell(ending.reason()));
        }
        return new Card(Messages.text("people.former"), table).flush();
    }

    static Member.Ending ending(Member member) {
        return Objects.requireNonNull(member.ending());
    }

    private static DataTable table(String captionKey) {
        var table = new DataTable(Messages.text(captionKey)).rowHeaders().stacked();
        table.addClassName("top");
        return table;
    }
}

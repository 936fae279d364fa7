package uk.cspportal.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.TestTransaction;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.AccessRequestService;
import uk.cspportal.identity.AskForAccessService;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.identity.InvitationService;
import uk.cspportal.identity.Role;

/** Which mail is written, to whom, and that it is written with what it tells of or not at all. */
class AccessMailTests extends MailTest {

    private static final String ADMINISTRATOR = "administrator.banes";

    @Autowired
    private InvitationService invitations;

    @Autowired
    private AskForAccessService asking;

    @Autowired
    private AccessRequestService requests;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Outbox outbox;

    @Test
    void writesToWhomeverIsInvited() {
        people.as(ADMINISTRATOR, () -> invitations.invite(banes(), "jo@bathnes.example", Role.POLICE_LEAD));
        assertThat(newest().recipient()).isEqualTo("jo@bathnes.example");
        assertThat(newest().letter()).isEqualTo(new Letter("You are invited to Bath and North East Somerset", """
                        Partnership administrator BANES invites you to Bath and North East Somerset \
                        on the Partnership portal. Your role: Police area lead.

                        To accept, sign in with this e-mail address by 22 May 2025:
                        http://localhost:8080/bath-and-north-east-somerset

                        If you did not expect this, you do not need to do anything.
                        """));
    }

    @Test
    void writesAgainWhenTheInvitationIsSentAgain() {
        people.as(ADMINISTRATOR, () -> {
            var sent = invitations.invite(banes(), "jo@bathnes.example", Role.OFFICER);
            invitations.sendAgain(banes(), sent.id(), sent.version());
        });
        assertThat(count("recipient = 'jo@bathnes.example'")).isEqualTo(2);
    }

    @Test
    void writesToTheAdministratorsOfWhomSomebodyAsksAndNotWhatTheyAreTold() {
        people.as("newcomer", () -> asking.ask(banes(), "My line manager is ill"));
        assertThat(waiting()).isEqualTo(1);
        assertThat(newest().recipient()).isEqualTo("administrator.banes@demonstration.example");
        assertThat(newest().letter().body())
                .contains("asks for access to Bath and North East Somerset on the Partnership portal")
                .contains("\nhttp://localhost:8080/bath-and-north-east-somerset/people\n")
                .doesNotContain("ill");
    }

    @Test
    void writesToWhomeverIsGivenAccess() {
        people.as("newcomer", () -> asking.ask(banes(), "New in the team"));
        people.as(ADMINISTRATOR, () -> {
            var request = requests.waiting(banes()).getFirst();
            requests.grant(banes(), request.id(), request.version(), Role.ANALYST);
        });
        assertThat(newest().recipient()).isEqualTo("newcomer@demonstration.example");
        assertThat(newest().letter().body())
                .contains("You have access to Bath", "Your role: Analyst.")
                .contains("\nhttp://localhost:8080/bath-and-north-east-somerset\n");
    }

    @Test
    void writesToWhomeverIsDeclinedAndLeavesTheReasonInThePortal() {
        people.as("newcomer", () -> asking.ask(banes(), "New in the team"));
        people.as(ADMINISTRATOR, () -> {
            var request = requests.waiting(banes()).getFirst();
            requests.decline(banes(), request.id(), request.version(), "Nobody here knows you");
        });
        assertThat(newest().recipient()).isEqualTo("newcomer@demonstration.example");
        assertThat(newest().letter().body())
                .contains("was declined", "\nhttp://localhost:8080/ask-for-access\n")
                .doesNotContain("knows you");
    }

    @Test
    void isUndoneWithWhatItTellsOf() {
        people.as(ADMINISTRATOR, () -> invitations.invite(banes(), "jo@bathnes.example", Role.OFFICER));
        assertThat(count("recipient = 'jo@bathnes.example'")).isEqualTo(1);
        TestTransaction.end();
        assertThat(count("recipient = 'jo@bathnes.example'")).isZero();
    }

    @Test
    @Transactional(propagation = Propagation.NEVER)
    void isNotWrittenOutsideATransaction() {
        var letter = new Letter("Subject", "Body");
        assertThatThrownBy(() -> outbox.add(banes(), "jo@bathnes.example", letter))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private Mail newest() {
        return jdbc.sql("select recipient, subject, body from outbox_mail order by id desc limit 1")
                .query((row, number) ->
                        new Mail(banes(), 0, row.getString(1), new Letter(row.getString(2), row.getString(3)), 0))
                .single();
    }
}

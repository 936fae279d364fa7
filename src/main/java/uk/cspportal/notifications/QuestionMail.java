package uk.cspportal.notifications;

import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.cspportal.commentary.ThreadMoved;
import uk.cspportal.commentary.ThreadSide;
import uk.cspportal.identity.Memberships;
import uk.cspportal.identity.PortalAddress;
import uk.cspportal.identity.RoleHolder;
import uk.cspportal.notifications.NoticeBoard.Told;
import uk.cspportal.returns.ReturnRoutes;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/** Tells the other side of a question, in the portal and by mail, that something was said in it; never what was said. */
@Component
class QuestionMail {

    private final NoticeBoard board;
    private final MailAtOnce mail;
    private final PortalAddress address;
    private final Tenants tenants;
    private final Memberships memberships;

    QuestionMail(NoticeBoard board, MailAtOnce mail, PortalAddress address, Tenants tenants, Memberships memberships) {
        this.board = board;
        this.mail = mail;
        this.address = address;
        this.tenants = tenants;
        this.memberships = memberships;
    }

    @EventListener
    void on(ThreadMoved event) {
        var tenant = tenants.get(event.tenant());
        var path = ReturnRoutes.review(tenant.slug(), event.quarter());
        var kind = event.kind().name().toLowerCase(Locale.ROOT);
        var quarter = event.quarter().label();
        var told = new Told(
                Messages.text("notifications.question." + kind, tenant.shortName(), quarter),
                Messages.text("notifications.question." + kind + ".todo"),
                path);
        var letter = Letter.of("question-" + kind, tenant.name(), quarter, address.link(path));
        var once = "question %d %d".formatted(event.thread().value(), event.entry());
        event.tells().stream()
                .flatMap(side -> holders(tenant.id(), side))
                .map(RoleHolder::person)
                .filter(person -> !person.equals(event.by()))
                .distinct()
                .forEach(person -> {
                    board.tell(person, tenant.id(), NoticeKind.QUESTION, once, told);
                    mail.now(person, tenant.id(), once, letter);
                });
    }

    private Stream<RoleHolder> holders(TenantId tenant, ThreadSide side) {
        var home = side == ThreadSide.POLICING_BODY
                ? tenants.above(tenant, TenantKind.FORCE_AREA).stream().map(above -> above.id())
                : Stream.of(tenant);
        return home.flatMap(one -> memberships.holders(one, side.role()).stream());
    }
}

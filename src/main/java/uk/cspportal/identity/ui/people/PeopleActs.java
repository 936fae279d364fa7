package uk.cspportal.identity.ui.people;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import uk.cspportal.identity.AccessRequest;
import uk.cspportal.identity.AccessRequestService;
import uk.cspportal.identity.Invitation;
import uk.cspportal.identity.InvitationService;
import uk.cspportal.identity.Member;
import uk.cspportal.identity.PeopleService;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.Tenant;

/** What an administrator can do on the page of people, each act with what it has to be told. */
final class PeopleActs {

    private static final int TOLD_MILLIS = 6000;

    private final Tenant tenant;
    private final PeopleService people;
    private final InvitationService invitations;
    private final AccessRequestService requests;
    private final Runnable refresh;

    PeopleActs(
            Tenant tenant,
            PeopleService people,
            InvitationService invitations,
            AccessRequestService requests,
            Runnable refresh) {
        this.tenant = tenant;
        this.people = people;
        this.invitations = invitations;
        this.requests = requests;
        this.refresh = refresh;
    }

    void invite() {
        var email = new EmailField(Messages.text("people.email"));
        var role = new RoleChoice(Messages.text("people.role"), roles());
        dialog(Messages.text("people.invite.title"), Messages.text("people.invite.explain", tenant.name()))
                .field("email", email)
                .field(RoleChoice.PLACE, role)
                .open(Messages.text("people.invite.act"), () -> {
                    var sent = invitations.invite(tenant.id(), email.getValue(), role.chosen());
                    done("people.invite.done", sent.email(), Texts.date(sent.expiresAt()));
                });
    }

    void changeRole(Member member) {
        var others = roles().stream().filter(r -> r != member.role()).toList();
        var role = new RoleChoice(Messages.text("people.new-role"), others);
        var reason = reason("people.reason.kept");
        dialog(
                        Messages.text("people.change-role.title", member.name()),
                        Messages.text("people.change-role.explain", RoleChoice.name(member.role())))
                .field(RoleChoice.PLACE, role)
                .field("reason", reason)
                .open(Messages.text("people.change-role"), () -> {
                    var chosen = role.chosen();
                    people.changeRole(tenant.id(), member.membership(), member.version(), chosen, reason.getValue());
                    done("people.change-role.done", member.name(), RoleChoice.name(chosen));
                });
    }

    void end(Member member) {
        var reason = reason("people.reason.kept");
        dialog(
                        Messages.text("people.end.title", member.name()),
                        Messages.text("people.end.explain", RoleChoice.name(member.role()), tenant.name()))
                .field("reason", reason)
                .open(Messages.text("people.end"), () -> {
                    people.end(tenant.id(), member.membership(), member.version(), reason.getValue());
                    done("people.end.done", member.name(), RoleChoice.name(member.role()));
                });
    }

    void grant(AccessRequest request) {
        var role = new RoleChoice(Messages.text("people.role"), roles());
        dialog(Messages.text("people.grant.title", request.name()), Messages.text("people.grant.explain"))
                .field(RoleChoice.PLACE, role)
                .open(Messages.text("people.grant"), () -> {
                    var chosen = role.chosen();
                    requests.grant(tenant.id(), request.id(), request.version(), chosen);
                    done("people.change-role.done", request.name(), RoleChoice.name(chosen));
                });
    }

    void decline(AccessRequest request) {
        var reason = reason("people.reason.told");
        dialog(Messages.text("people.decline.title", request.name()), Messages.text("people.decline.explain"))
                .field("reason", reason)
                .open(Messages.text("people.decline"), () -> {
                    requests.decline(tenant.id(), request.id(), request.version(), reason.getValue());
                    done("people.decline.done", request.name());
                });
    }

    void sendAgain(Invitation invitation) {
        directly(() -> {
            var sent = invitations.sendAgain(tenant.id(), invitation.id(), invitation.version());
            done("people.invite.done", sent.email(), Texts.date(sent.expiresAt()));
        });
    }

    void withdraw(Invitation invitation) {
        var confirm = new ConfirmDialog();
        confirm.setHeader(Messages.text("people.withdraw.title"));
        confirm.setText(Messages.text("people.withdraw.explain", invitation.email()));
        confirm.setCancelable(true);
        confirm.setCancelText(Messages.text("people.cancel"));
        confirm.setConfirmText(Messages.text("people.withdraw"));
        confirm.addConfirmListener(event -> directly(() -> {
            invitations.withdraw(tenant.id(), invitation.id(), invitation.version());
            done("people.withdraw.done", invitation.email());
        }));
        confirm.open();
    }

    private List<Role> roles() {
        return Role.in(tenant.kind());
    }

    /** Whatever came of it, the page shows how things stand once the dialog is closed. */
    private PeopleDialog dialog(String title, String explanation) {
        var dialog = new PeopleDialog(title, explanation);
        dialog.addOpenedChangeListener(e -> {
            if (!e.isOpened()) {
                refresh.run();
            }
        });
        return dialog;
    }

    /** Without a dialog; also after a refusal the page shows how things stand now. */
    private void directly(Runnable act) {
        try {
            act.run();
        } finally {
            refresh.run();
        }
    }

    private static void done(String key, Object... words) {
        Notification.show(Messages.text(key, words), TOLD_MILLIS, Notification.Position.BOTTOM_START);
    }

    private static TextArea reason(String hintKey) {
        var reason = new TextArea(Messages.text("people.reason"));
        reason.setHelperText(Messages.text(hintKey));
        reason.setMinRows(2);
        return reason;
    }
}

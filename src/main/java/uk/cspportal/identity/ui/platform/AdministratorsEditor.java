package uk.cspportal.identity.ui.platform;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.AdministratorService;
import uk.cspportal.identity.Invitation;
import uk.cspportal.identity.ui.PassOn;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.ChangeDialog;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.StatusTag;
import uk.cspportal.tenancy.Tenant;

/** Who administers a tenant and who is invited to; the first one is named here, and invites everybody else. */
@Component
class AdministratorsEditor {

    private final AdministratorService administrators;
    private final PassOn passOn;
    private final Clock clock;

    AdministratorsEditor(AdministratorService administrators, PassOn passOn, Clock clock) {
        this.administrators = administrators;
        this.passOn = passOn;
        this.clock = clock;
    }

    Card card(Tenant tenant, SerializableRunnable refresh) {
        var known = administrators.administration(tenant.id());
        var name = new Button(Messages.text("platform.administrator.name"), click -> name(tenant, refresh));
        name.addThemeVariants(ButtonVariant.SMALL);
        var heading = Messages.text("platform.administrators");
        if (known.administrators().isEmpty() && known.invited().isEmpty()) {
            return new Card(
                            heading,
                            new EmptyState(
                                    Messages.text("platform.administrators.none"),
                                    Messages.text("platform.administrators.none.remedy")))
                    .aside(name);
        }
        var table = new DataTable(heading)
                .rowHeaders()
                .stacked()
                .column(Messages.text("platform.administrator.who"))
                .column(Messages.text("platform.period"))
                .column(Messages.text("platform.state"));
        known.administrators()
                .forEach(member -> table.row(
                        new Span(member.name()),
                        new Span(Periods.words(member.since(), null)),
                        Periods.tag(member.since(), null, LocalDate.now(clock))));
        known.invited()
                .forEach(invitation ->
                        table.row(new Span(invitation.email()), new Span(invitedOn(invitation)), state(invitation)));
        var card = new Card(heading, table).flush().aside(name);
        return known.invited().isEmpty() || !passOn.isNeeded() ? card : card.content(passOn.notice(tenant));
    }

    private static String invitedOn(Invitation invitation) {
        return Messages.text("platform.administrator.invited", day(invitation.invitedAt()));
    }

    private StatusTag state(Invitation invitation) {
        return invitation.expiredAt(clock.instant())
                ? new StatusTag(StatusTag.Kind.OVERDUE, Messages.text("platform.state.expired"))
                : new StatusTag(
                        StatusTag.Kind.SUBMITTED, Messages.text("platform.state.invited", day(invitation.expiresAt())));
    }

    private void name(Tenant tenant, SerializableRunnable refresh) {
        var email = new EmailField(Messages.text("platform.administrator.email"));
        email.setHelperText(Messages.text("platform.administrator.email.hint"));
        new ChangeDialog(Messages.text("platform.administrator.title", tenant.name()), Parts.EMPTY)
                .explain(Messages.text("platform.administrator.explain"))
                .required("email", email)
                .openWithoutReason(Messages.text("platform.administrator.invite"), () -> {
                    administrators.name(tenant.id(), email.getValue());
                    refresh.run();
                });
    }

    private static String day(Instant moment) {
        return Formats.date(LocalDate.ofInstant(moment, Formats.LONDON));
    }
}

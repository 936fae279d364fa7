package uk.cspportal.notifications.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.ui.PlatformPage;
import uk.cspportal.notifications.MailOffice;
import uk.cspportal.notifications.MailSample;
import uk.cspportal.notifications.OutboxState;
import uk.cspportal.notifications.StuckMail;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.Tenants;

/** Whether the portal's mail leaves, and how each kind of it reads. */
@Route(MailMenu.PATH)
@PermitAll
class MailView extends PlatformPage {

    private final transient MailOffice office;
    private final transient Tenants tenants;

    MailView(Access access, Tenants tenants, MailOffice office) {
        super(access, tenants);
        this.tenants = tenants;
        this.office = office;
    }

    @Override
    protected void show(Tenant tenant) {
        var state = office.state(tenant.id());
        var header = new PageHeader(List.of(Crumb.here(Messages.text("mail.menu"))), Messages.text("mail.heading"))
                .purpose(Messages.text("mail.purpose"));
        if (state.failing() + state.givenUp() > 0) {
            header.actions(new Button(Messages.text("mail.try"), click -> tryNow(tenant)));
        }
        var body = new Div();
        body.addClassName("stack");
        if (!office.sends(tenant.id())) {
            body.add(new Notice(Notice.Kind.WARNING, Messages.text("mail.off"), Messages.text("mail.off.remedy")));
        } else if (state.failing() > 0) {
            body.add(new Notice(
                    Notice.Kind.WARNING, Messages.text("mail.failing"), Messages.text("mail.failing.remedy")));
        }
        body.add(standing(state), stuck(office.stuck(tenant.id())));
        office.samples(tenant.id()).forEach(sample -> body.add(sample(sample)));
        add(header, body);
    }

    private static Card standing(OutboxState state) {
        var table = new DataTable(Messages.text("mail.state"))
                .stacked()
                .number(Messages.text("mail.waiting"))
                .number(Messages.text("mail.failed"))
                .number(Messages.text("mail.given-up"))
                .column(Messages.text("mail.oldest"));
        var oldest = state.oldest();
        table.textRow(
                Formats.count(state.waiting()),
                Formats.count(state.failing()),
                Formats.count(state.givenUp()),
                oldest == null ? Messages.text("mail.oldest.none") : Formats.dateTime(oldest));
        return new Card(Messages.text("mail.state"), table).flush();
    }

    private Card stuck(List<StuckMail> stuck) {
        if (stuck.isEmpty()) {
            return new Card(
                    Messages.text("mail.stuck"),
                    new EmptyState(Messages.text("mail.stuck.none"), Messages.text("mail.stuck.none.remedy")));
        }
        var table = new DataTable(Messages.text("mail.stuck"))
                .stacked()
                .column(Messages.text("mail.column.tenant"))
                .column(Messages.text("mail.column.domain"))
                .column(Messages.text("mail.column.written"))
                .number(Messages.text("mail.column.attempts"))
                .column(Messages.text("mail.column.next"))
                .column(Messages.text("mail.column.reason"));
        stuck.forEach(one -> {
            var next = one.nextAttempt();
            table.textRow(
                    tenants.get(one.tenant()).shortName(),
                    one.domain(),
                    Formats.dateTime(one.written()),
                    Formats.count(one.attempts()),
                    next == null ? Messages.text("mail.next.none") : Formats.dateTime(next),
                    one.reason());
        });
        return new Card(Messages.text("mail.stuck"), table).flush();
    }

    private static Card sample(MailSample sample) {
        var subject = new Paragraph(sample.subject());
        subject.addClassName("strong");
        var body = new Div(new Span(sample.body()));
        body.addClassName("mail-body");
        return new Card(Messages.text("mail.kind." + sample.kind()), subject, body).aside(Messages.text("mail.sample"));
    }

    private void tryNow(Tenant tenant) {
        int count = office.tryNow(tenant.id());
        Notification.show(Messages.text(count == 1 ? "mail.tried.one" : "mail.tried", Formats.count(count)));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Messages.text("platform.page-title", Messages.text("mail.menu"));
    }
}

package uk.cspportal.identity.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.AccessRequestService;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.identity.InvitationService;
import uk.cspportal.identity.Member;
import uk.cspportal.identity.PeopleRoutes;
import uk.cspportal.identity.PeopleService;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.ui.PassOn;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.tenancy.Tenant;

/** Who has access to the tenant, who asks for it, who is invited and who had it once. */
@Route(PeopleRoutes.PEOPLE)
@PermitAll
class PeopleView extends TenantPage implements HasDynamicTitle {

    private final transient PeopleService people;
    private final transient InvitationService invitations;
    private final transient AccessRequestService requests;
    private final transient PassOn passOn;
    private final transient CurrentPerson current;
    private final transient Clock clock;

    PeopleView(
            Access access,
            PeopleService people,
            InvitationService invitations,
            AccessRequestService requests,
            PassOn passOn,
            CurrentPerson current,
            Clock clock) {
        super(access, Role.ADMINISTRATOR);
        this.people = people;
        this.invitations = invitations;
        this.requests = requests;
        this.passOn = passOn;
        this.current = current;
        this.clock = clock;
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        var acts = new PeopleActs(tenant, people, invitations, requests, this::again);
        var invite = new Button(Messages.text("people.invite"), click -> acts.invite());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHeader(
                        List.of(
                                Crumb.link(Messages.text("people.home"), tenant.slug()),
                                Crumb.here(Messages.text("people.menu"))),
                        Messages.text("people.menu"))
                .purpose(Messages.text("people.purpose", tenant.name()))
                .actions(invite));
        var members = people.members(tenant.id());
        var stack = new Div();
        stack.addClassName("stack");
        var waiting = requests.waiting(tenant.id());
        if (!waiting.isEmpty()) {
            stack.add(PeopleTables.requests(waiting, acts));
        }
        stack.add(members(members.stream().filter(Member::held).toList(), acts));
        invited(tenant, acts, stack);
        var former = members.stream()
                .filter(m -> !m.held())
                .sorted(Comparator.comparing(
                                (Member m) -> PeopleTables.ending(m).at())
                        .reversed())
                .toList();
        if (!former.isEmpty()) {
            stack.add(PeopleTables.former(former));
        }
        add(stack);
    }

    private Card members(List<Member> members, PeopleActs acts) {
        var table = new DataTable(Messages.text("people.members"))
                .rowHeaders()
                .stacked()
                .column(Messages.text("people.name"))
                .column(Messages.text("people.role"))
                .column(Messages.text("people.since"))
                .column(Messages.text("people.last-seen"))
                .column("");
        table.addClassName("top");
        for (var member : members) {
            boolean own = member.person().equals(current.get().id());
            var seen = member.lastSeen();
            table.row(
                    Texts.who(member.name(), member.username(), member.email()),
                    Texts.cell(RoleChoice.name(member.role())),
                    Texts.cell(Formats.date(member.since()), Messages.text("people.given-by", member.givenBy())),
                    seen == null ? Texts.muted(Messages.text("people.never-seen")) : Texts.cell(Formats.dateTime(seen)),
                    own
                            ? Texts.muted(Messages.text("people.own"))
                            : Texts.acts(
                                    Texts.act("people.change-role", member.name(), () -> acts.changeRole(member)),
                                    Texts.act("people.end", member.name(), () -> acts.end(member))));
        }
        return new Card(Messages.text("people.members"), table)
                .flush()
                .aside(Messages.text("people.members.count", members.size()));
    }

    private void invited(Tenant tenant, PeopleActs acts, Div stack) {
        var pending = invitations.pending(tenant.id());
        if (pending.isEmpty()) {
            stack.add(new Card(
                    Messages.text("people.invited"),
                    new EmptyState(Messages.text("people.invited.none"), Messages.text("people.invited.none.remedy"))));
            return;
        }
        if (passOn.isNeeded()) {
            stack.add(passOn.notice(tenant));
        }
        stack.add(PeopleTables.invitations(pending, clock.instant(), passOn.isNeeded(), acts));
    }

    private void again() {
        removeAll();
        show(tenant(), parameters());
    }

    @Override
    public String getPageTitle() {
        return Messages.text("people.title", tenant().shortName());
    }
}

package uk.cspportal.identity.ui.platform;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.TableDataCell;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.ChangeDialog;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.StatusTag;
import uk.cspportal.tenancy.AuthorityKind;
import uk.cspportal.tenancy.ResponsibleAuthorities;
import uk.cspportal.tenancy.ResponsibleAuthority;
import uk.cspportal.tenancy.Tenant;

/** The responsible authorities of a partnership with a row for each kind that is missing, and their dialogs. */
@org.springframework.stereotype.Component
class AuthoritiesEditor {

    private final ResponsibleAuthorities authorities;
    private final Clock clock;

    AuthoritiesEditor(ResponsibleAuthorities authorities, Clock clock) {
        this.authorities = authorities;
        this.clock = clock;
    }

    Card card(Tenant partnership, SerializableRunnable refresh) {
        var today = LocalDate.now(clock);
        var all = authorities.list(partnership.id());
        var missing = authorities.missingOn(partnership.id(), today);
        var add = new Button(Messages.text("platform.authority.add"), click -> edit(partnership, null, null, refresh));
        add.addThemeVariants(ButtonVariant.SMALL);
        var table = new DataTable(Messages.text("platform.authorities"))
                .rowHeaders()
                .stacked()
                .column(Messages.text("platform.authority.kind"))
                .column(Messages.text("platform.authority.organisation"))
                .column(Messages.text("platform.period"))
                .column(Messages.text("platform.state"))
                .column(Messages.text("platform.change.heading"));
        for (var kind : AuthorityKind.values()) {
            all.stream()
                    .filter(a -> a.kind() == kind)
                    .forEach(a -> table.row(
                            name(kind),
                            Periods.cell(a.organisation(), a.contactRole()),
                            new Span(Periods.words(a.from(), a.to())),
                            Periods.tag(a.from(), a.to(), today),
                            acts(partnership, a, refresh)));
            if (missing.contains(kind)) {
                table.row(gap(partnership, kind, refresh));
            }
        }
        return new Card(Messages.text("platform.authorities"), table, explain(missing))
                .flush()
                .aside(add);
    }

    private static Component explain(List<AuthorityKind> missing) {
        var text = new Span(
                missing.isEmpty()
                        ? Messages.text("platform.authorities.complete")
                        : Messages.text("platform.authorities.gaps", missing.size()));
        var foot = new Div(text);
        foot.addClassNames("under-table", "small", "muted");
        return foot;
    }

    private Component[] gap(Tenant partnership, AuthorityKind kind, SerializableRunnable refresh) {
        var nobody = new TableDataCell(new Span(Messages.text("platform.authority.nobody")));
        nobody.addClassName("muted");
        nobody.setColspan(2);
        return new Component[] {
            name(kind),
            nobody,
            new StatusTag(StatusTag.Kind.GAP, Messages.text("platform.state.missing")),
            Parts.small("platform.add", kindName(kind), () -> edit(partnership, null, kind, refresh))
        };
    }

    private Component acts(Tenant partnership, ResponsibleAuthority authority, SerializableRunnable refresh) {
        var acts = new Div(
                Parts.small(
                        "platform.change", authority.organisation(), () -> edit(partnership, authority, null, refresh)),
                Parts.small(
                        "platform.remove", authority.organisation(), () -> remove(partnership, authority, refresh)));
        acts.addClassName("cluster");
        return acts;
    }

    private void edit(
            Tenant partnership,
            @Nullable ResponsibleAuthority authority,
            @Nullable AuthorityKind wanted,
            SerializableRunnable refresh) {
        var today = LocalDate.now(clock);
        var kind = new Select<AuthorityKind>();
        kind.setLabel(Messages.text("platform.authority.kind"));
        kind.setItems(AuthorityKind.values());
        kind.setItemLabelGenerator(AuthoritiesEditor::kindName);
        kind.setValue(authority == null ? wanted : authority.kind());
        var organisation = new TextField(Messages.text("platform.authority.organisation"));
        var contact = new TextField(Messages.text("platform.authority.contact"));
        contact.setHelperText(Messages.text("platform.authority.contact.hint"));
        var from = Periods.day(
                Messages.text("platform.first-day"),
                Messages.text("platform.authority.from.hint"),
                authority == null ? today : authority.from(),
                today);
        var to = Periods.lastDay(authority == null ? null : authority.to(), today);
        if (authority != null) {
            organisation.setValue(authority.organisation());
            contact.setValue(authority.contactRole());
        }
        new ChangeDialog(
                        Messages.text(authority == null ? "platform.authority.add" : "platform.authority.change"),
                        Parts.EMPTY)
                .required("authorityKind", kind)
                .required("organisation", organisation)
                .optional("contactRole", contact)
                .required("from", from)
                .optional("to", to)
                .open(Messages.text("platform.save"), reason -> {
                    var details = new ResponsibleAuthority.Details(
                            kind.getValue(),
                            organisation.getValue(),
                            contact.getValue(),
                            from.getValue(),
                            Periods.after(to));
                    if (authority == null) {
                        authorities.add(partnership.id(), details, reason);
                    } else {
                        authorities.change(partnership.id(), authority.id(), authority.version(), details, reason);
                    }
                    refresh.run();
                });
    }

    private void remove(Tenant partnership, ResponsibleAuthority authority, SerializableRunnable refresh) {
        new ChangeDialog(Messages.text("platform.remove.ask", authority.organisation()), Parts.EMPTY)
                .explain(Messages.text("platform.remove.explain"))
                .open(Messages.text("platform.remove"), reason -> {
                    authorities.remove(partnership.id(), authority.id(), reason);
                    refresh.run();
                });
    }

    private static Span name(AuthorityKind kind) {
        return new Span(kindName(kind));
    }

    private static String kindName(AuthorityKind kind) {
        return Messages.text("tenancy.authority", kind);
    }
}

package uk.cspportal.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import uk.cspportal.notifications.Notice;
import uk.cspportal.notifications.NoticeRoutes;
import uk.cspportal.notifications.NoticeService;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.shared.ui.StatusTag;
import uk.cspportal.tenancy.Tenants;

/** What the portal tells whoever is signed in, of all their organisations, and whether by mail too. */
@Route(NoticeRoutes.NOTICES)
@PermitAll
class NoticesView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient NoticeService notices;
    private final transient Tenants tenants;

    NoticesView(NoticeService notices, Tenants tenants) {
        this.notices = notices;
        this.tenants = tenants;
        setId("content");
        addClassName("page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        var own = notices.own();
        var header = new PageHeader(
                        List.of(Crumb.here(Messages.text("notices.heading"))), Messages.text("notices.heading"))
                .purpose(Messages.text("notices.purpose"));
        if (own.stream().anyMatch(Notice::isNew)) {
            header.actions(new Button(Messages.text("notices.mark-all"), click -> {
                notices.readAll();
                show();
            }));
        }
        var body = new Div(own.isEmpty() ? empty() : list(own), mail());
        body.addClassName("stack");
        removeAll();
        add(header, body);
    }

    private static Card empty() {
        return new Card(new EmptyState(Messages.text("notices.none"), Messages.text("notices.none.remedy")));
    }

    private Card list(List<Notice> own) {
        var table = new DataTable(Messages.text("notices.list"))
                .rowHeaders()
                .stacked()
                .column(Messages.text("notices.column.what"))
                .column(Messages.text("notices.column.where"))
                .column(Messages.text("notices.column.when"))
                .column(Messages.text("notices.column.state"))
                .column(Messages.text("notices.column.act"));
        own.forEach(one -> table.row(
                what(one),
                new Span(tenants.get(one.tenant()).shortName()),
                new Span(Formats.dateTime(one.toldAt())),
                state(one),
                mark(one)));
        return new Card(table).flush();
    }

    /** Going there is reading it. */
    private Component what(Notice one) {
        var go = new NativeButton(one.heading(), click -> {
            notices.read(one.id());
            UI.getCurrent().navigate(one.path());
        });
        go.addClassName("link-button");
        var detail = new Span(one.detail());
        detail.addClassName("below");
        return new Div(go, detail);
    }

    private static Component state(Notice one) {
        return one.isNew()
                ? new StatusTag(StatusTag.Kind.SUBMITTED, Messages.text("notices.new"))
                : new Span(Messages.text("notices.read"));
    }

    private Component mark(Notice one) {
        if (!one.isNew()) {
            return new Span();
        }
        var button = new Button(Messages.text("notices.mark"), click -> {
            notices.read(one.id());
            show();
        });
        button.addThemeName("tertiary");
        button.setAriaLabel(Messages.text("notices.mark.of", one.heading()));
        return button;
    }

    private Card mail() {
        if (!notices.sendsMail()) {
            return new Card(Messages.text("notices.mail"), new Paragraph(Messages.text("notices.mail.none")));
        }
        var wants = new Checkbox(Messages.text("notices.mail.wants"), notices.wantsMail());
        wants.setHelperText(Messages.text("notices.mail.hint"));
        wants.addValueChangeListener(change -> notices.wantMail(change.getValue()));
        return new Card(Messages.text("notices.mail"), wants);
    }

    @Override
    public String getPageTitle() {
        return Messages.text("notices.title");
    }
}

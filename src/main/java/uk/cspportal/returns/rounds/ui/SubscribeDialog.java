package uk.cspportal.returns.rounds.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import uk.cspportal.returns.rounds.CalendarFeed;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.CopyButton;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.tenancy.TenantId;

/** Makes, renews and ends the caller's calendar address; shows a new one this once. */
final class SubscribeDialog extends Dialog {

    private final transient CalendarFeed feed;
    private final TenantId tenant;
    private final Div body = new Div();

    SubscribeDialog(CalendarFeed feed, TenantId tenant) {
        this.feed = feed;
        this.tenant = tenant;
        setHeaderTitle(Messages.text("feed.title"));
        addClassName("change-dialog");
        setWidth("560px");
        body.addClassNames("stack", "tight", "form");
        add(body);
        show();
    }

    private void show() {
        var made = feed.madeAt(tenant);
        body.removeAll();
        body.add(new Paragraph(Messages.text("feed.explain")));
        body.add(new Paragraph(made.map(at -> Messages.text("feed.made", Formats.dateTime(at)))
                .orElseGet(() -> Messages.text("feed.none"))));
        acts(made.isPresent());
    }

    private void acts(boolean has) {
        var make = new Button(Messages.text(has ? "feed.renew" : "feed.make"), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setId("make-address");
        make.setDisableOnClick(true);
        var acts = new Div(new Button(Messages.text("feed.close"), click -> close()));
        acts.addClassName("dialog-acts");
        if (has) {
            var end = new Button(Messages.text("feed.revoke"), click -> revoke());
            end.setId("end-address");
            acts.add(end);
        }
        acts.add(make);
        body.add(acts);
    }

    private void make() {
        var made = feed.make(tenant);
        var address = new TextField(Messages.text("feed.address"), made, "");
        address.setReadOnly(true);
        address.setWidthFull();
        address.setHelperText(Messages.text("feed.address.hint"));
        address.setAutoselect(true);
        body.removeAll();
        body.add(new Paragraph(Messages.text("feed.none.next")), address);
        var close = new Button(Messages.text("feed.close"), click -> close());
        var copy = new CopyButton(Messages.text("feed.copy"), made);
        copy.removeThemeVariants(ButtonVariant.SMALL);
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = new Div(close, copy);
        acts.addClassName("dialog-acts");
        body.add(acts);
        address.focus();
    }

    private void revoke() {
        feed.revoke(tenant);
        show();
        body.addComponentAsFirst(new Notice(Notice.Kind.INFO, Messages.text("feed.revoked")));
    }
}

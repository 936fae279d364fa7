package uk.cspportal.identity.ui.platform;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.ChangeDialog;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.tenancy.PolicingBodies;
import uk.cspportal.tenancy.PolicingBody;
import uk.cspportal.tenancy.Tenant;

/** The policing bodies of a force area through time, and the dialogs that change them. */
@org.springframework.stereotype.Component
class PolicingBodyEditor {

    private final PolicingBodies bodies;
    private final Clock clock;

    PolicingBodyEditor(PolicingBodies bodies, Clock clock) {
        this.bodies = bodies;
        this.clock = clock;
    }

    Card card(Tenant forceArea, SerializableRunnable refresh) {
        var all = bodies.list(forceArea.id());
        var add = new Button(Messages.text("platform.body.add"), click -> edit(forceArea, null, refresh));
        add.addThemeVariants(ButtonVariant.SMALL);
        if (all.isEmpty()) {
            return new Card(
                            Messages.text("platform.body"),
                            new EmptyState(
                                    Messages.text("platform.body.none"), Messages.text("platform.body.none.remedy")))
                    .aside(add);
        }
        var table = new DataTable(Messages.text("platform.body"))
                .rowHeaders()
                .stacked()
                .column(Messages.text("platform.name"))
                .column(Messages.text("platform.period"))
                .column(Messages.text("platform.state"))
                .column(Messages.text("platform.change.heading"));
        var today = LocalDate.now(clock);
        all.reversed()
                .forEach(body -> table.row(
                        Periods.cell(body.name(), body.kind().equals(body.name()) ? "" : body.kind()),
                        new Span(Periods.words(body.from(), body.to())),
                        Periods.tag(body.from(), body.to(), today),
                        acts(forceArea, body, refresh)));
        return new Card(Messages.text("platform.body"), table).flush().aside(add);
    }

    private Component acts(Tenant forceArea, PolicingBody body, SerializableRunnable refresh) {
        var acts = new Div(
                Parts.small("platform.change", body.name(), () -> edit(forceArea, body, refresh)),
                Parts.small("platform.remove", body.name(), () -> remove(forceArea, body, refresh)));
        acts.addClassName("cluster");
        return acts;
    }

    private void edit(Tenant forceArea, @Nullable PolicingBody body, SerializableRunnable refresh) {
        var name = new TextField(Messages.text("platform.name"));
        var kind = new TextField(Messages.text("platform.body.kind"));
        kind.setHelperText(Messages.text("platform.body.kind.hint"));
        var today = LocalDate.now(clock);
        var from = Periods.day(Messages.text("platform.first-day"), "", body == null ? null : body.from(), today);
        var to = Periods.lastDay(body == null ? null : body.to(), today);
        if (body != null) {
            name.setValue(body.name());
            kind.setValue(body.kind());
        }
        new ChangeDialog(Messages.text(body == null ? "platform.body.add" : "platform.body.change"), Parts.EMPTY)
                .required("name", name)
                .required("kind", kind)
                .required("from", from)
                .optional("to", to)
                .open(Messages.text("platform.save"), reason -> {
                    var details = new PolicingBody.Details(
                            name.getValue(), kind.getValue(), from.getValue(), Periods.after(to));
                    if (body == null) {
                        bodies.add(forceArea.id(), details, reason);
                    } else {
                        bodies.change(forceArea.id(), body.id(), body.version(), details, reason);
                    }
                    refresh.run();
                });
    }

    private void remove(Tenant forceArea, PolicingBody body, SerializableRunnable refresh) {
        new ChangeDialog(Messages.text("platform.remove.ask", body.name()), Parts.EMPTY)
                .explain(Messages.text("platform.remove.explain"))
                .open(Messages.text("platform.remove"), reason -> {
                    bodies.remove(forceArea.id(), body.id(), reason);
                    refresh.run();
                });
    }
}

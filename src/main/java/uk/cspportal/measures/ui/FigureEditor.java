package uk.cspportal.measures.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import uk.cspportal.measures.FigureFileService;
import uk.cspportal.measures.Series;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.ChangeDialog;
import uk.cspportal.tenancy.Tenant;

/** Records one figure of a measure, or revises one with a reason, from the measure’s page. */
@SpringComponent
class FigureEditor {

    private final FigureFileService figures;
    private final Clock clock;

    FigureEditor(FigureFileService figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    Button recording(Tenant tenant, Series series, SerializableRunnable done) {
        return new Button(Messages.text("record.act"), click -> open(tenant, series, done));
    }

    private void open(Tenant tenant, Series series, SerializableRunnable done) {
        var fields = new FigureFields(series, LocalDate.now(clock));
        var unusual = new Checkbox(Messages.text("record.unusual"));
        unusual.setVisible(false);
        fields.onUnusual(unusual::setVisible);
        var dialog = new ChangeDialog(
                        Messages.text("record.title", series.measure().sheet().shortTitle()), "record.empty.")
                .explain(Messages.text("record.explain"))
                .required("period", fields.period())
                .required("status", fields.status())
                .required("value", fields.value())
                .required("unusual", unusual);
        if (fields.hasBase()) {
            dialog.optional("base", fields.base());
        }
        dialog.optional("note", fields.note()).required("reason", fields.reason());
        dialog.openWithoutReason(Messages.text("record.act"), () -> {
            figures.type(tenant.id(), series.measure().key(), fields.read(), fields.why());
            done.run();
        });
    }
}

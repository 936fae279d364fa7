package uk.cspportal.commentary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.cspportal.commentary.PlannedAction;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.DataTable.Align;
import uk.cspportal.shared.ui.DataTable.Column;
import uk.cspportal.shared.ui.StatusTag;

/** The planned actions on a guideline: number, what, by whom, by when, how far; blocks on a phone. */
final class ActionsTable extends Div {

    ActionsTable(List<PlannedAction> actions, LocalDate today) {
        this(actions, today, null);
    }

    /** @param acts what can be done with an action, at the end of its row, or {@code null} to read only */
    ActionsTable(List<PlannedAction> actions, LocalDate today, @Nullable Function<PlannedAction, Component> acts) {
        addClassName("planned-actions");
        var table = new DataTable(Messages.text("commentary.actions"))
                .captionShown()
                .compact()
                .stacked()
                .rowHeaders()
                .column(Messages.text("commentary.action.what"))
                .column(new Column(Messages.text("commentary.action.owner"), Align.START, "210px"))
                .column(new Column(Messages.text("commentary.action.due"), Align.START, "128px"))
                .column(new Column(Messages.text("commentary.action.status"), Align.START, "132px"));
        if (acts != null) {
            table.column(new Column("", Align.START, "128px"));
        }
        for (var action : actions) {
            var cells = new ArrayList<Component>(List.of(
                    what(action),
                    new Span(action.owner()),
                    new Span(Formats.date(action.due())),
                    status(action, today)));
            if (acts != null) {
                cells.add(acts.apply(action));
            }
            table.row(cells.toArray(Component[]::new));
        }
        add(table);
    }

    private static Span what(PlannedAction action) {
        var number = new Span(action.number() + ".");
        number.addClassName("number");
        var words = new Span(number, new Span(action.text()));
        words.addClassName("what");
        return words;
    }

    private static StatusTag status(PlannedAction action, LocalDate today) {
        if (!action.status().closed() && action.due().isBefore(today)) {
            long days = ChronoUnit.DAYS.between(action.due(), today);
            return new StatusTag(
                    StatusTag.Kind.OVERDUE,
                    Messages.text(
                            days == 1 ? "commentary.action.overdue.one" : "commentary.action.overdue",
                            String.valueOf(days)));
        }
        var kind = switch (action.status()) {
            case PLANNED -> StatusTag.Kind.NOT_STARTED;
            case UNDER_WAY -> StatusTag.Kind.IN_PROGRESS;
            case DONE -> StatusTag.Kind.DONE;
            case DROPPED -> StatusTag.Kind.LOCKED;
        };
        return new StatusTag(kind, Messages.text("commentary.action", action.status()));
    }
}

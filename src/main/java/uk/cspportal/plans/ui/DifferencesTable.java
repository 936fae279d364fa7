package uk.cspportal.plans.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.plans.PlanDifference;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.DataTable;

/** In what one version of a plan differs from another, a line for each difference. */
final class DifferencesTable {

    private DifferencesTable() {}

    static DataTable of(List<PlanDifference> differences) {
        var table = new DataTable(Messages.text("plans.compare.differences"))
                .stacked()
                .column(column("kind", "110px"))
                .column(column("place", "220px"))
                .column(column("before", ""))
                .column(column("after", ""));
        for (var one : differences) {
            var kind = new Span(Messages.text("plans.compare.kind." + one.kind()));
            kind.addClassName("strong");
            table.row(kind, new Span(one.place()), text(one.before()), text(one.after()));
        }
        return table;
    }

    private static Paragraph text(@Nullable String text) {
        var paragraph = new Paragraph(text == null ? Messages.text("plans.compare.nothing") : text);
        if (text == null) {
            paragraph.addClassName("muted");
        }
        return paragraph;
    }

    private static DataTable.Column column(String key, String width) {
        return new DataTable.Column(Messages.text("plans.compare.column." + key), DataTable.Align.START, width);
    }
}

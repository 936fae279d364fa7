package uk.cspportal.returns.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.commentary.CommentarySubjects;
import uk.cspportal.returns.VersionDifference;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.DataTable;

/** What one version of a return says otherwise than another, both wordings side by side. */
final class VersionDifferences {

    private VersionDifferences() {}

    static DataTable of(List<VersionDifference> differences) {
        var table = new DataTable(Messages.text("returns.version.differences"))
                .stacked()
                .rowHeaders()
                .column(column("what", "240px"))
                .column(column("before", ""))
                .column(column("after", ""));
        table.addClassName("sentences");
        differences.forEach(one -> table.row(what(one), words(one.before()), words(one.after())));
        return table;
    }

    private static Div what(VersionDifference one) {
        var about = CommentarySubjects.isPriority(one.key()) ? "returns.review.priority" : "returns.review.guideline";
        var line = new Span(
                one.key().isEmpty() ? one.title() : Messages.text(about, String.valueOf(one.number()), one.title()));
        line.addClassName("below");
        var what = new Span(one.what());
        what.addClassName("strong");
        return new Div(what, line);
    }

    private static Div words(@Nullable String words) {
        var cell = new Div();
        if (words == null) {
            var none = new Paragraph(Messages.text("returns.version.nothing"));
            none.addClassName("muted");
            cell.add(none);
        } else {
            words.lines().filter(l -> !l.isBlank()).forEach(l -> cell.add(new Paragraph(l)));
        }
        return cell;
    }

    private static DataTable.Column column(String key, String width) {
        return new DataTable.Column(Messages.text("returns.version.column." + key), DataTable.Align.START, width);
    }
}

package uk.cspportal.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import uk.cspportal.measures.DefinitionVersion;
import uk.cspportal.measures.MeasureDefinition;
import uk.cspportal.measures.SheetDifference;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.HistoryList;
import uk.cspportal.shared.ui.StatusTag;

/** Every version of a reference sheet, the last first: what changed, by whom and why, and where the series breaks. */
final class SheetHistory {

    private SheetHistory() {}

    static HistoryList of(List<DefinitionVersion> versions) {
        var list = new HistoryList();
        for (int i = versions.size() - 1; i >= 0; i--) {
            var version = versions.get(i);
            var details = new ArrayList<Component>();
            if (i > 0) {
                var before = versions.get(i - 1);
                if (version.edition() > before.edition()) {
                    details.add(new StatusTag(StatusTag.Kind.GAP, Messages.text("sheet.history.break")));
                }
                details.add(changes(before.sheet(), version.sheet()));
            }
            if (version.why() != null) {
                details.add(new Paragraph(Messages.text("sheet.history.why", version.why())));
            }
            list.event(
                    Formats.dateTime(version.recordedAt()),
                    i == 0
                            ? Messages.text("sheet.history.first")
                            : Messages.text("sheet.history.version", version.number(), version.edition()),
                    version.recordedBy(),
                    details.toArray(Component[]::new));
        }
        return list;
    }

    /** What two sheets say differently, line by line. */
    static UnorderedList changes(MeasureDefinition earlier, MeasureDefinition later) {
        var list = new UnorderedList();
        list.addClassName("sheet-changes");
        lines(earlier, later).forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    static List<String> lines(MeasureDefinition earlier, MeasureDefinition later) {
        return SheetDifference.between(earlier, later).stream()
                .map(d -> Messages.text(
                        "sheet.history.from-to",
                        SheetWords.label(d.field()),
                        SheetWords.before(d, earlier),
                        SheetWords.after(d, later)))
                .toList();
    }
}

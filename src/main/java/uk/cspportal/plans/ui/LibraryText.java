package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import uk.cspportal.plans.LibraryEntry;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.DataTable;

/** The documents beside the plan, each a link to where it is published. */
final class LibraryText {

    private LibraryText() {}

    static List<Component> of(List<LibraryEntry> documents) {
        if (documents.isEmpty()) {
            return List.of();
        }
        var table = new DataTable(Messages.text("plans.section.documents"))
                .stacked()
                .column(Messages.text("plans.section.documents.title"))
                .column(Messages.text("plans.section.documents.kind"))
                .column(Messages.text("plans.section.documents.published_on"));
        for (var document : documents) {
            var link = new Anchor(document.link(), document.title());
            link.getElement().setAttribute("rel", "noopener");
            table.row(
                    link,
                    new Span(document.kindName()),
                    new Span(document.publishedOn() == null ? "" : Formats.date(document.publishedOn())));
        }
        return List.of(table);
    }
}

package uk.cspportal.measures.ui;

import com.vaadin.flow.component.html.Paragraph;
import uk.cspportal.measures.Comparison;
import uk.cspportal.shared.Messages;

/** Says under a table why some of its comparisons have no percentage. */
final class SmallNumbers {

    private SmallNumbers() {}

    static Paragraph note() {
        var note = new Paragraph(Messages.text("measures.small-numbers", Comparison.SMALL.toPlainString()));
        note.addClassNames("source", "under-table");
        return note;
    }
}

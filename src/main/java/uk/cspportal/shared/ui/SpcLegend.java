package uk.cspportal.shared.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import uk.cspportal.shared.Messages;

/** The meaning of the variation icons, in one line under a table of them. */
public final class SpcLegend extends UnorderedList {

    public SpcLegend() {
        addClassName("legend");
        add(entry(SpcMark.STEADY, "ui.legend.steady"));
        add(entry(SpcMark.IMPROVING_HIGH, "ui.legend.improving"));
        add(entry(SpcMark.CONCERN_HIGH, "ui.legend.concern"));
        add(entry(SpcMark.SIGNAL_HIGH, "ui.legend.signal"));
        add(new ListItem(Messages.text("ui.legend.high-low")));
    }

    private static ListItem entry(SpcMark mark, String key) {
        var drawing = Drawing.square(28, 18, mark.shapes());
        drawing.addClassName(mark.className());
        var item = new ListItem(drawing);
        item.add(Messages.text(key));
        return item;
    }
}

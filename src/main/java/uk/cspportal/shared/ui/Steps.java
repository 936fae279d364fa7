package uk.cspportal.shared.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import uk.cspportal.shared.Messages;

/** What happens next: numbered steps with who holds each and until when. */
public final class Steps extends OrderedList {

    public Steps(List<Step> steps) {
        addClassName("steps");
        int number = 1;
        for (var step : steps) {
            add(item(number++, step));
        }
    }

    private static ListItem item(int number, Step step) {
        var circle = new Span();
        circle.addClassName("number");
        circle.getElement().setAttribute("aria-hidden", "true");
        if (step.done()) {
            circle.add(Icon.TICK.drawing(20));
        } else {
            circle.setText(String.valueOf(number));
        }
        var title = new Span(step.title());
        title.addClassName("title");
        var text = new Span(step.text());
        text.addClassName("text");
        var item = new ListItem(circle, title, text);
        if (step.detail() != null) {
            var detail = new Span(step.detail());
            detail.addClassName("detail");
            item.add(detail);
        }
        if (step.current()) {
            item.addClassName("current");
            item.getElement().setAttribute("aria-current", "step");
        }
        if (step.done()) {
            item.addClassName("done");
            title.add(Hidden.text(" " + Messages.text("ui.step.done")));
        }
        return item;
    }
}

package uk.cspportal.returns.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import uk.cspportal.returns.LineEvent;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.HistoryList;

/**
 * Everything said and changed for a guideline. A column at the side where the window is wide, and
 * open there from the start; over the page where it is not, and closed. Which of the two it is only
 * the browser knows, so the panel keeps no more than whether it was turned over.
 */
final class HistoryPanel extends Aside {

    private static final String EXPANDED =
            "this.setAttribute('aria-expanded', matchMedia('(min-width: 1400px)').matches !== $0)";

    private final Button toggle = new Button(Messages.text("returns.line.history"), click -> turnOver());
    private final Div events = new Div();
    private boolean turnedOver;

    HistoryPanel() {
        addClassNames("side-panel", "history-panel");
        setId("history");
        toggle.getElement().setAttribute("aria-controls", "history");
        toggle.addAttachListener(attached -> tellBrowser());
        var close = new NativeButton(Messages.text("returns.line.history.close"), click -> {
            turnOver();
            toggle.focus();
        });
        close.addClassName("link-button");
        var head = new Div(new H2(Messages.text("returns.line.history")), close);
        head.addClassName("spread");
        var purpose = new Paragraph(Messages.text("returns.line.history.purpose"));
        purpose.addClassNames("small", "muted");
        add(head, purpose, events);
    }

    /** The button that opens and closes the panel, for the head of the page. */
    Button toggle() {
        return toggle;
    }

    void show(List<LineEvent> history) {
        events.removeAll();
        if (history.isEmpty()) {
            events.add(new Paragraph(Messages.text("returns.line.history.empty")));
            return;
        }
        var list = new HistoryList();
        history.forEach(event -> list.event(Formats.dateTime(event.at()), event.what(), event.by(), change(event)));
        events.add(list);
    }

    /** The words now, and the ones before. */
    static Span[] change(LineEvent event) {
        if (event.to() == null) {
            return new Span[0];
        }
        var now = new Span(event.to());
        now.addClassName("now");
        if (event.from() == null || event.from().isBlank()) {
            return new Span[] {now};
        }
        var before = new Span(Messages.text("returns.line.history.from", event.from()));
        before.addClassName("before");
        return new Span[] {now, before};
    }

    private void turnOver() {
        turnedOver = !turnedOver;
        setClassName("turned-over", turnedOver);
        tellBrowser();
    }

    private void tellBrowser() {
        toggle.getElement().executeJs(EXPANDED, turnedOver);
    }
}

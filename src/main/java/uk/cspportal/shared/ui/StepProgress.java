package uk.cspportal.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import uk.cspportal.shared.Messages;

/** A bar of steps, filled as far as is done; its accessible name says it in words. */
public final class StepProgress extends Div {

    private final int total;

    public StepProgress(int done, int total) {
        this.total = total;
        addClassName("step-progress");
        getElement().setAttribute("role", "img");
        for (int i = 0; i < total; i++) {
            add(new Span());
        }
        setDone(done);
    }

    public void setDone(int done) {
        int step = 0;
        for (var one : getChildren().toList()) {
            one.setClassName("on", step++ < done);
        }
        getElement().setAttribute("aria-label", text(done, total));
    }

    /** A slighter bar for table cells. */
    public StepProgress small() {
        addClassName("small");
        return this;
    }

    /** {@code 5 of 10 complete}, to stand beside the bar. */
    public static String text(int done, int total) {
        return Messages.text("ui.progress", String.valueOf(done), String.valueOf(total));
    }
}

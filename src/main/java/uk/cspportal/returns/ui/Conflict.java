package uk.cspportal.returns.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import uk.cspportal.shared.Messages;

/** Two people changed the same thing: shows both and asks which is to stand. Until then both are kept. */
final class Conflict extends Div implements Focusable<Conflict> {

    private final Div acts = new Div();

    Conflict(String mine, Runnable keepMine, String theirs, Runnable keepTheirs) {
        addClassNames("notice", "warning", "conflict");
        getElement().setAttribute("role", "alert");
        setTabIndex(-1);
        var heading = new Span(Messages.text("returns.line.conflict"));
        heading.addClassName("notice-heading");
        acts.addClassName("cluster");
        add(
                heading,
                version(Messages.text("returns.line.conflict.mine"), mine),
                version(Messages.text("returns.line.conflict.theirs"), theirs),
                acts);
        offer("returns.line.conflict.keep-mine", keepMine);
        offer("returns.line.conflict.keep-theirs", keepTheirs);
    }

    /** For texts, which can stand one under the other. */
    Conflict orBoth(Runnable keepBoth) {
        offer("returns.line.conflict.keep-both", keepBoth);
        return this;
    }

    private void offer(String key, Runnable act) {
        acts.add(new Button(Messages.text(key), click -> {
            removeFromParent();
            act.run();
        }));
    }

    private static Div version(String label, String text) {
        var name = new Span(label);
        name.addClassName("strong");
        var said = new Paragraph(text.isBlank() ? Messages.text("returns.line.text.none") : text);
        said.addClassName("written");
        return new Div(name, said);
    }
}

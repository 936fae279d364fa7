package uk.cspportal.shared.ui;

import com.vaadin.flow.component.html.Span;

/** A few small boxes, some of them filled: a level beside its word, or milestones met. */
public final class Pips extends Span {

    private Pips(int on, int total, String className) {
        addClassNames("pips", className);
        getElement().setAttribute("aria-hidden", "true");
        for (int i = 0; i < total; i++) {
            var pip = new Span();
            pip.setClassName("on", i < on);
            add(pip);
        }
    }

    /** Low, medium or high as one, two or three boxes, with the word. */
    public static Span level(int level, int highest, String word) {
        var result = new Span(new Pips(level, highest, "level"), new Span(word));
        result.addClassName("level-with-word");
        return result;
    }

    /** For milestones; the words stand elsewhere in the row. */
    public static Span milestones(int met, int total) {
        return new Pips(met, total, "milestones");
    }
}

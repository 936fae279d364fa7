package uk.cspportal.shared.ui;

import com.vaadin.flow.component.html.Span;

/** Which way a figure went, before the words that say so; never coloured, never good or bad. */
public final class TrendArrow extends Span {

    public TrendArrow(Direction direction, String words) {
        addClassName("trend");
        var arrow = Drawing.square(
                14,
                13,
                "<path d=\"%s\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>"
                        .formatted(direction.path));
        add(arrow, new Span(words));
    }

    public enum Direction {
        UP("M3 11l8-8M5.2 3H11v5.8"),
        DOWN("M3 3l8 8M5.2 11H11V5.2"),
        FLAT("M2 7h10M8.4 3.4 12 7l-3.6 3.6");

        private final String path;

        Direction(String path) {
            this.path = path;
        }
    }
}

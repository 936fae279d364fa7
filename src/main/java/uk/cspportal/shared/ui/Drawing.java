package uk.cspportal.shared.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;

/**
 * Inline SVG, hidden from assistive technology because words stand beside it. The markup comes from
 * constants and numbers of this package, never from text that a person typed.
 */
@Tag("span")
final class Drawing extends Span {

    private Drawing(String svg) {
        addClassName("drawing");
        getElement().setAttribute("aria-hidden", "true");
        getElement().setProperty("innerHTML", svg);
    }

    /** A square drawing whose strokes and fills take the colour of the text around it. */
    static Drawing square(int viewBox, int size, String shapes) {
        return box(viewBox, viewBox, size, size, shapes);
    }

    static Drawing box(int viewWidth, int viewHeight, int width, int height, String shapes) {
        return new Drawing(("<svg viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" focusable=\"false\">%s</svg>")
                .formatted(viewWidth, viewHeight, width, height, shapes));
    }
}

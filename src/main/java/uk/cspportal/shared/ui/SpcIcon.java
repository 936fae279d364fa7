package uk.cspportal.shared.ui;

import com.vaadin.flow.component.html.Span;

/** The icon of what variation says, with its word beside it or, alone, as its accessible name. */
public final class SpcIcon extends Span {

    private final SpcMark mark;

    private SpcIcon(SpcMark mark, int size) {
        this.mark = mark;
        addClassNames("spc", mark.className());
        add(Drawing.square(28, size, mark.shapes()));
    }

    /** For a cell too small for words; the word stays for readers and as a tooltip. */
    public static SpcIcon alone(SpcMark mark) {
        return alone(mark, 26);
    }

    public static SpcIcon alone(SpcMark mark, int size) {
        var icon = new SpcIcon(mark, size);
        icon.getElement().setAttribute("role", "img");
        icon.getElement().setAttribute("aria-label", mark.word());
        icon.getElement().setAttribute("title", mark.word());
        return icon;
    }

    public static SpcIcon withWord(SpcMark mark) {
        var icon = new SpcIcon(mark, 28);
        icon.add(new Span(mark.word()));
        return icon;
    }

    public SpcMark mark() {
        return mark;
    }
}

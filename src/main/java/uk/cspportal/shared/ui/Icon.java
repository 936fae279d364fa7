package uk.cspportal.shared.ui;

import com.vaadin.flow.component.Component;

/** The small set of icons of the portal, drawn as inline SVG; each only beside a word. */
public enum Icon {
    HOME(line("<path d=\"M3.2 9.2 10 3.8l6.8 5.4v7H3.2z\"/><path d=\"M8 16.2v-4.6h4v4.6\"/>")),
    OVERVIEW(line("<rect x=\"3\" y=\"4\" width=\"14\" height=\"12\"/><path d=\"M3 8.2h14M7.8 8.2V16M12.4 8.2V16\"/>")),
    RETURN(
            line(
                    "<rect x=\"4.8\" y=\"3\" width=\"10.4\" height=\"14\"/><path d=\"M7.6 6.8h4.8M7.6 10h4.8M7.6 13.2h2.6\"/>")),
    MEASURES(line("<path d=\"M3 16.2h14\"/><path d=\"m4.8 12.8 3.4-4.2 2.9 2.1L15.2 5\"/>")),
    PLAN(line("<rect x=\"4\" y=\"3.8\" width=\"5\" height=\"4.2\"/><rect x=\"11\" y=\"12\" width=\"5\" height=\"4.2\"/>"
            + "<path d=\"M6.5 8v6H11\"/>")),
    THREAD(line("<circle cx=\"4.8\" cy=\"5\" r=\"1.9\"/><circle cx=\"15.2\" cy=\"15\" r=\"1.9\"/>"
            + "<path d=\"M6.7 5H9c1.6 0 2.4.9 2.4 2.5v5c0 1.6.6 2.5 1.9 2.5\"/>")),
    GRANTS(
            line(
                    "<rect x=\"3.2\" y=\"5.6\" width=\"13.6\" height=\"9.4\" rx=\"1\"/><path d=\"M3.2 8.8h13.6M6.2 12.2h2.4\"/>")),
    REPORTS(line("<path d=\"M5.8 3h5.9l3 3.1V17H5.8z\"/><path d=\"M11.7 3v3.1h3\"/>")),
    DATA(line(
            "<ellipse cx=\"10\" cy=\"5.6\" rx=\"6.4\" ry=\"2.6\"/><path d=\"M3.6 5.6v8.8c0 1.4 2.9 2.6 6.4 2.6s6.4-1.2 "
                    + "6.4-2.6V5.6M3.6 10c0 1.4 2.9 2.6 6.4 2.6s6.4-1.2 6.4-2.6\"/>")),
    PEOPLE(line("<circle cx=\"7.6\" cy=\"6.8\" r=\"2.7\"/><path d=\"M2.8 16.2c.3-3 2-4.6 4.8-4.6s4.5 1.6 4.8 4.6\"/>"
            + "<path d=\"M12.6 4.4a2.7 2.7 0 0 1 0 4.8M14.4 11.9c1.6.6 2.5 2 2.8 4.3\"/>")),
    HISTORY(line("<path d=\"M3.6 10a6.4 6.4 0 1 1 1.9 4.5M3.4 5.4 3.6 10l4.4-.8\"/><path d=\"M10 6.6V10l2.6 1.6\"/>")),
    MENU(line("<path d=\"M3.4 5.6h13.2M3.4 10h13.2M3.4 14.4h13.2\"/>")),
    CALENDAR(
            line(
                    "<rect x=\"3.4\" y=\"4.6\" width=\"13.2\" height=\"11.8\" rx=\"1\"/><path d=\"M3.4 8.4h13.2M7 3v3M13 3v3\"/>")),
    BELL(line("<path d=\"M5.4 13.6V9a4.6 4.6 0 0 1 9.2 0v4.6l1.4 1.6H4z\"/><path d=\"M8.4 17.2h3.2\"/>")),
    NOT_STARTED(small("<circle cx=\"7\" cy=\"7\" r=\"5.4\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\" "
            + "stroke-dasharray=\"2.2 1.6\"/>")),
    HALF(small("<circle cx=\"7\" cy=\"7\" r=\"5.4\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\"/>"
            + "<path d=\"M7 1.6v10.8A5.4 5.4 0 0 1 7 1.6z\" fill=\"currentColor\"/>")),
    TICK(small(
            "<circle cx=\"7\" cy=\"7\" r=\"6.2\" fill=\"currentColor\"/><path d=\"m4.1 7.3 2 2 3.8-4.2\" fill=\"none\" "
                    + "stroke=\"#fff\" stroke-width=\"1.6\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>")),
    SPEECH(small("<path d=\"M1.2 2.2h11.6v7.5H7.5l-2.9 2.8V9.7H1.2z\" fill=\"none\" stroke=\"currentColor\" "
            + "stroke-width=\"1.4\" stroke-linejoin=\"round\"/><path d=\"M5.6 4.9c.1-.8.7-1.2 1.4-1.2.8 0 1.4.5 1.4 "
            + "1.1 0 .9-1.4.9-1.4 1.9\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.2\" "
            + "stroke-linecap=\"round\"/><circle cx=\"7\" cy=\"8.2\" r=\".7\" fill=\"currentColor\"/>")),
    TRIANGLE(small("<path d=\"M7 1.4 13.2 12.4H.8z\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\" "
            + "stroke-linejoin=\"round\"/><path d=\"M7 5.4v3.3M7 10.5v.1\" stroke=\"currentColor\" "
            + "stroke-width=\"1.6\" stroke-linecap=\"round\"/>")),
    LOCK(small("<rect x=\"2.4\" y=\"6\" width=\"9.2\" height=\"6.4\" rx=\"1\" fill=\"currentColor\"/><path d=\"M4.4 "
            + "6V4.4a2.6 2.6 0 0 1 5.2 0V6\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\"/>")),
    CLOCK(small("<circle cx=\"7\" cy=\"7\" r=\"5.4\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.4\"/><path "
            + "d=\"M7 3.8V7l2.2 1.4\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.4\" "
            + "stroke-linecap=\"round\"/>")),
    PARTIAL(small(
            "<circle cx=\"7\" cy=\"7\" r=\"5.4\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.3\"/><path "
                    + "d=\"M7 7V1.6a5.4 5.4 0 0 1 4.7 8.1z\" fill=\"currentColor\"/>")),
    GAP(small(
            "<rect x=\"1.6\" y=\"1.6\" width=\"10.8\" height=\"10.8\" rx=\"1.5\" fill=\"none\" stroke=\"currentColor\" "
                    + "stroke-width=\"1.4\" stroke-dasharray=\"2.4 1.7\"/>")),
    ERROR(small(
            "<circle cx=\"7\" cy=\"7\" r=\"6.2\" fill=\"currentColor\"/><path d=\"M7 3.7v4M7 10.2v.1\" stroke=\"#fff\" "
                    + "stroke-width=\"1.8\" stroke-linecap=\"round\"/>")),
    PERSON(small("<circle cx=\"7\" cy=\"4.4\" r=\"2.6\" fill=\"currentColor\"/>"
            + "<path d=\"M1.8 13c.3-3.2 2.2-4.8 5.2-4.8s4.9 1.6 5.2 4.8z\" fill=\"currentColor\"/>")),
    SENT(
            small(
                    "<path d=\"M1.4 7.2 12.6 2 9.8 12.4 6.6 8.6z\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.4\" "
                            + "stroke-linejoin=\"round\"/><path d=\"M6.6 8.6 12.6 2\" stroke=\"currentColor\" stroke-width=\"1.4\"/>"));

    private final Shape shape;

    Icon(Shape shape) {
        this.shape = shape;
    }

    /** A new drawing of the icon at its usual size. */
    public Component drawing() {
        return drawing(shape.viewBox() == 20 ? 18 : 14);
    }

    public Component drawing(int size) {
        return Drawing.square(shape.viewBox(), size, shape.markup());
    }

    private static Shape line(String paths) {
        return new Shape(
                20,
                "<g fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.6\" stroke-linecap=\"round\" "
                        + "stroke-linejoin=\"round\">" + paths + "</g>");
    }

    private static Shape small(String paths) {
        return new Shape(14, paths);
    }

    private record Shape(int viewBox, String markup) {}
}

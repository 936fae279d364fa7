package uk.cspportal.shared.ui;

import uk.cspportal.shared.Messages;

/** What variation says of the last point: the ring tells whether it is good, H or L where it lies. */
public enum SpcMark {
    STEADY(Ring.STEADY, ""),
    IMPROVING_HIGH(Ring.IMPROVING, "H"),
    IMPROVING_LOW(Ring.IMPROVING, "L"),
    CONCERN_HIGH(Ring.CONCERN, "H"),
    CONCERN_LOW(Ring.CONCERN, "L"),
    SIGNAL_HIGH(Ring.SIGNAL, "H"),
    SIGNAL_LOW(Ring.SIGNAL, "L"),
    NOT_CHARTED(Ring.NOT_CHARTED, "");

    private final Ring ring;
    private final String letter;

    SpcMark(Ring ring, String letter) {
        this.ring = ring;
        this.letter = letter;
    }

    /** The state in words, with the side it lies on: {@code Improving, high}. */
    public String word() {
        return Messages.text("ui.spc", this);
    }

    /** The state alone: {@code Improving}. */
    public String shortWord() {
        return Messages.text("ui.spc.short", ring);
    }

    String className() {
        return "spc-" + ring.className;
    }

    String shapes() {
        var text = letter.isEmpty()
                ? ""
                : "<text x=\"14\" y=\"18.7\" text-anchor=\"middle\" font-size=\"13\" font-weight=\"750\" fill=\"%s\">%s</text>"
                        .formatted(ring == Ring.IMPROVING ? "#fff" : "currentColor", letter);
        return ring.shapes + text;
    }

    /** The five shapes, told apart without colour: wave, disc, thick ring, dashed ring, dash. */
    private enum Ring {
        STEADY(
                "steady",
                "<circle cx=\"14\" cy=\"14\" r=\"12.6\" fill=\"#fff\" stroke=\"currentColor\" stroke-width=\"1.6\"/><path "
                        + "d=\"M5.6 14.4c1.9-4.4 4.4-4.6 6.2-.5s4.2 4.1 6-.1 3.4-3.4 4.6-.6\" fill=\"none\" "
                        + "stroke=\"currentColor\" stroke-width=\"2\" stroke-linecap=\"round\"/>"),
        IMPROVING("improving", "<circle cx=\"14\" cy=\"14\" r=\"13\" fill=\"currentColor\"/>"),
        CONCERN(
                "concern",
                "<circle cx=\"14\" cy=\"14\" r=\"11.6\" fill=\"#fff\" stroke=\"currentColor\" stroke-width=\"3.2\"/>"),
        SIGNAL(
                "signal",
                "<circle cx=\"14\" cy=\"14\" r=\"12.4\" fill=\"#fff\" stroke=\"currentColor\" stroke-width=\"2\" "
                        + "stroke-dasharray=\"3.9 2.6\"/>"),
        NOT_CHARTED(
                "none",
                "<circle cx=\"14\" cy=\"14\" r=\"12.6\" fill=\"#F5F7FA\" stroke=\"#7B8A9E\" stroke-width=\"1.3\"/><path "
                        + "d=\"M9.5 14h9\" stroke=\"currentColor\" stroke-width=\"2\" stroke-linecap=\"round\"/>");

        private final String className;
        private final String shapes;

        Ring(String className, String shapes) {
            this.className = className;
            this.shapes = shapes;
        }
    }
}

package uk.cspportal.shared.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Curved lines and ribbons from left to right, drawn behind the boxes they join. Hidden from readers. */
public final class FlowLines extends Div {

    private static final String CURVE = "M%1$.1f %2$.1fC%3$.1f %2$.1f %3$.1f %4$.1f %5$.1f %4$.1f";

    public FlowLines(int width, int height, List<Flow> flows) {
        addClassName("flow-lines");
        add(Drawing.box(
                width,
                height,
                width,
                height,
                flows.stream().map(FlowLines::path).collect(Collectors.joining())));
    }

    private static String path(Flow flow) {
        var classes = flow.kind.className + (flow.faded ? " faded" : "");
        return "<path class=\"%s\" d=\"%s\"/>".formatted(classes, flow.kind == Kind.RIBBON ? ribbon(flow) : line(flow));
    }

    private static String line(Flow flow) {
        return curve(flow.fromX, flow.fromY, flow.toX, flow.toY);
    }

    private static String ribbon(Flow flow) {
        double half = flow.width / 2;
        return curve(flow.fromX, flow.fromY - half, flow.toX, flow.toY - half)
                + String.format(Locale.ROOT, "L%.1f %.1f", flow.toX, flow.toY + half)
                + curve(flow.toX, flow.toY + half, flow.fromX, flow.fromY + half)
                        .replace('M', 'L')
                + "Z";
    }

    private static String curve(double fromX, double fromY, double toX, double toY) {
        return String.format(Locale.ROOT, CURVE, fromX, fromY, (fromX + toX) / 2, toY, toX);
    }

    public enum Kind {
        LINE("line"),
        PROPOSED("proposed"),
        RIBBON("ribbon");

        private final String className;

        Kind(String className) {
            this.className = className;
        }
    }

    /**
     * @param width of a ribbon; a line has its own
     * @param faded whether another thread is being looked at
     */
    public record Flow(double fromX, double fromY, double toX, double toY, double width, Kind kind, boolean faded) {}
}

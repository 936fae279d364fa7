package uk.cspportal.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The course of a measure at a glance, beside its value and state in words. The line breaks where
 * nothing is held; a value without neighbours is a dot.
 */
public final class Sparkline extends Span {

    private static final int WIDTH = 100;
    private static final int HEIGHT = 30;
    private static final double EDGE = 4;

    public Sparkline(List<@Nullable Double> values, @Nullable Double mean, SpcMark last) {
        addClassNames("sparkline", last.className());
        getElement().setAttribute("aria-hidden", "true");
        var held = values.stream()
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        if (held.getCount() > 0) {
            double low = mean == null ? held.getMin() : Math.min(mean, held.getMin());
            double high = mean == null ? held.getMax() : Math.max(mean, held.getMax());
            add(Drawing.box(WIDTH, HEIGHT, WIDTH, HEIGHT, new Plot(values, low, high).draw(mean)));
        }
    }

    private record Plot(List<@Nullable Double> values, double low, double high) {

        String draw(@Nullable Double mean) {
            var svg = new StringBuilder();
            if (mean != null) {
                svg.append(format("<path d=\"M0 %.1fH%d\" stroke=\"#C3CDD9\"/>", y(mean), WIDTH));
            }
            svg.append("<path d=\"")
                    .append(path())
                    .append("\" fill=\"none\" stroke=\"#3D4F66\" stroke-width=\"1.5\" ")
                    .append("stroke-linejoin=\"round\" stroke-linecap=\"round\"/>");
            int last = values.size() - 1;
            while (values.get(last) == null) {
                last--;
            }
            svg.append(format(
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.1\" fill=\"currentColor\" stroke=\"#fff\"/>",
                    x(last), y(Objects.requireNonNull(values.get(last)))));
            return svg.toString();
        }

        private String path() {
            var path = new StringBuilder();
            boolean open = false;
            for (int i = 0; i < values.size(); i++) {
                Double value = values.get(i);
                if (value != null) {
                    boolean alone = !open && (i + 1 == values.size() || values.get(i + 1) == null);
                    path.append(format(open ? "L%.1f %.1f" : "M%.1f %.1f", x(i), y(value)))
                            .append(alone ? "h.01" : "");
                }
                open = value != null;
            }
            return path.toString();
        }

        private double x(int index) {
            return values.size() < 2 ? WIDTH / 2.0 : EDGE + index * (WIDTH - 2 * EDGE) / (values.size() - 1);
        }

        private double y(double value) {
            return high == low ? HEIGHT / 2.0 : EDGE + (high - value) * (HEIGHT - 2 * EDGE) / (high - low);
        }

        private static String format(String pattern, Object... arguments) {
            return String.format(Locale.ROOT, pattern, arguments);
        }
    }
}

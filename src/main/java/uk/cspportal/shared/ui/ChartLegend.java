package uk.cspportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumSet;
import java.util.Objects;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.chart.Band;
import uk.cspportal.shared.chart.ChartSpec;
import uk.cspportal.shared.chart.PartsSpec;
import uk.cspportal.shared.chart.ReferenceLine;
import uk.cspportal.shared.chart.Series;

/** The meaning of the marks that a chart really uses; lines named at their end are left out. */
final class ChartLegend extends UnorderedList {

    private static final String HATCH = "<clipPath id=\"ui-hatch\"><rect width=\"16\" height=\"12\"/></clipPath>"
            + "<g clip-path=\"url(#ui-hatch)\"><rect width=\"16\" height=\"12\" fill=\"#F5F7FA\"/><path d=\"M-4 "
            + "12 8 0M1 12 13 0M6 12 18 0M11 12 23 0\" stroke=\"#7B8A9E\"/></g><rect x=\".5\" y=\".5\" width=\"15\" "
            + "height=\"11\" fill=\"none\" stroke=\"#7B8A9E\"/>";

    private static final String WHISKER = "<path d=\"M1 6h20M1 2v8M21 2v8\" stroke=\"#0E2340\" stroke-width=\"1.6\"/>";

    ChartLegend(ChartSpec spec) {
        addClassNames("legend", "chart-legend");
        addMarks(spec);
        spec.series().stream()
                .filter(one -> !one.labelled() && one.marks().isEmpty())
                .forEach(this::addLine);
        spec.lines().stream()
                .map(ReferenceLine::kind)
                .filter(kind -> kind != ReferenceLine.Kind.TARGET)
                .distinct()
                .sorted()
                .forEach(this::addLevel);
        spec.bands().stream()
                .filter(band -> band.kind() == Band.Kind.GAP)
                .findFirst()
                .ifPresent(band -> add(Drawing.box(16, 12, 16, 12, HATCH), band.label()));
        for (int i = 0; i < spec.ranges().size(); i++) {
            boolean inner = i == spec.ranges().size() - 1;
            add(
                    Drawing.box(
                            22,
                            12,
                            22,
                            12,
                            "<rect width=\"22\" height=\"12\" fill=\"#00686A\" fill-opacity=\"%s\"/>"
                                    .formatted(inner ? ".26" : ".1")),
                    spec.ranges().get(i).label());
        }
    }

    /** A single part needs no name beside that of the chart. */
    ChartLegend(PartsSpec spec) {
        addClassNames("legend", "chart-legend");
        setVisible(spec.parts().size() > 1);
        spec.parts().forEach(part -> add(swatch(part.fill()), part.name()));
        if (spec.margins().stream().anyMatch(Objects::nonNull)) {
            add(Drawing.box(22, 12, 22, 12, WHISKER), Messages.text("ui.chart.margin"));
        }
    }

    private static Component swatch(PartsSpec.Fill fill) {
        return Drawing.box(
                16,
                12,
                16,
                12,
                switch (fill) {
                    case SOLID -> "<rect width=\"16\" height=\"12\" fill=\"#00686A\"/>";
                    case HATCHED -> HATCH;
                    case LIGHT ->
                        "<rect x=\".5\" y=\".5\" width=\"15\" height=\"11\" fill=\"#fff\" stroke=\"#7B8A9E\"/>";
                });
    }

    private void addMarks(ChartSpec spec) {
        var used = EnumSet.noneOf(Series.Mark.class);
        spec.series().forEach(series -> used.addAll(series.marks()));
        used.remove(Series.Mark.PLAIN);
        used.forEach(mark -> add(
                switch (mark) {
                    case STEADY -> dot("<circle cx=\"7\" cy=\"7\" r=\"4\" fill=\"#55657A\"/>");
                    case CONCERN -> dot("<rect x=\"2.5\" y=\"2.5\" width=\"9\" height=\"9\" fill=\"#B34700\"/>");
                    case IMPROVING -> dot("<path d=\"M7 1l6 6-6 6-6-6z\" fill=\"#0A5CAD\"/>");
                    case SIGNAL ->
                        dot(
                                "<circle cx=\"7\" cy=\"7\" r=\"4.4\" fill=\"#fff\" stroke=\"#6A3D9A\" stroke-width=\"2\"/>");
                    case PLAIN -> throw new IllegalStateException();
                },
                Messages.text("ui.chart.mark", mark)));
    }

    private void addLine(Series series) {
        add(
                switch (series.style()) {
                    case STRONG -> stroke("#00686A", "2.6", "");
                    case LINE -> stroke("#3D4F66", "1.6", "");
                    case DASHED -> stroke("#3D4F66", "1.6", "6 4");
                    case DOTTED -> stroke("#3D4F66", "1.6", "1.5 3");
                    case PROJECTED -> stroke("#00686A", "1.8", "2 4");
                    case DASH_DOTTED -> stroke("#3D4F66", "1.6", "7 3 1.5 3");
                },
                series.name());
    }

    private void addLevel(ReferenceLine.Kind kind) {
        add(
                switch (kind) {
                    case AVERAGE -> stroke("#0E2340", "1.6", "");
                    case LIMIT -> stroke("#55657A", "1.4", "5 4");
                    case TARGET -> stroke("#0E2340", "1.2", "");
                },
                Messages.text("ui.chart.line", kind));
    }

    private void add(Component drawing, String words) {
        var item = new ListItem(drawing);
        item.add(words);
        add(item);
    }

    private static Component dot(String shape) {
        return Drawing.square(14, 14, shape);
    }

    private static Component stroke(String colour, String width, String dashes) {
        return Drawing.box(
                22,
                10,
                22,
                10,
                "<path d=\"M0 5h22\" stroke=\"%s\" stroke-width=\"%s\" stroke-dasharray=\"%s\"/>"
                        .formatted(colour, width, dashes));
    }
}

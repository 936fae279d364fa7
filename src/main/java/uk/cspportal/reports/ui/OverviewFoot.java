package uk.cspportal.reports.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Objects;
import uk.cspportal.measures.Frequency;
import uk.cspportal.measures.Sentences;
import uk.cspportal.measures.Series;
import uk.cspportal.reports.ForceOverview;
import uk.cspportal.reports.OverviewCell;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;

/** Under the matrix: from which figures the expected ranges are drawn, and what is added up. */
final class OverviewFoot {

    private OverviewFoot() {}

    static Paragraph of(ForceOverview overview) {
        var sentences = new ArrayList<String>();
        for (var frequency : Frequency.values()) {
            overview.cells()
                    .filter(c -> c.chart() != null)
                    .map(OverviewCell::series)
                    .filter(Objects::nonNull)
                    .filter(s -> s.measure().sheet().frequency() == frequency)
                    .map(OverviewFoot::first)
                    .min(Period::compareTo)
                    .ifPresent(p -> sentences.add(Messages.text(
                            "reports.matrix.limits",
                            Messages.text("reports.matrix.limits", frequency),
                            Sentences.name(p))));
        }
        if (!overview.totals().isEmpty()) {
            sentences.add(Messages.text("reports.matrix.foot.totals"));
        }
        var foot = new Paragraph(String.join(" ", sentences));
        foot.addClassName("matrix-foot");
        return foot;
    }

    private static Period first(Series series) {
        return series.periods().getFirst();
    }
}

package uk.cspportal.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import uk.cspportal.measures.Figure;
import uk.cspportal.measures.Goals;
import uk.cspportal.measures.Mark;
import uk.cspportal.measures.Series;
import uk.cspportal.measures.Unit;
import uk.cspportal.measures.YearEnd;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Chart;
import uk.cspportal.tenancy.Tenant;

/** The cards of a measure’s page that only say what the series says. */
final class MeasureCards {

    private static final int CHART_HEIGHT = 400;

    private MeasureCards() {}

    /** @param ahead periods still to come over which the projection is drawn */
    static Component chart(
            Series series, Tenant tenant, Goals goals, List<Mark> held, AnalysisChoice choice, int ahead) {
        var spec = MeasureCharts.analysed(series, tenant.name(), goals, held, choice, ahead);
        return new Card(new Chart(spec).withoutSentence().height(CHART_HEIGHT));
    }

    static Component facts(Series series, Goals goals, Optional<YearEnd> yearEnd, Card marks) {
        var row = new Div(about(series, goals));
        yearEnd.ifPresent(year -> row.add(ProjectionCard.of(series, year)));
        row.add(marks);
        row.addClassName("card-row");
        return row;
    }

    static Component below(Series series, List<Figure> history) {
        var revisions = new Card(
                Messages.text("measures.revisions"),
                Revisions.of(series.measure().sheet(), history));
        if (series.figures().isEmpty()) {
            return revisions;
        }
        var columns = new Div(earlier(series), revisions);
        columns.addClassName("two-columns");
        return columns;
    }

    private static Component earlier(Series series) {
        var frequency = series.measure().sheet().frequency();
        var card = new Card(Messages.text("measures.earlier", frequency), EarlierTable.of(series)).flush();
        if (series.measure().sheet().unit() == Unit.COUNT) {
            card.add(SmallNumbers.note());
        }
        return card;
    }

    private static Component about(Series series, Goals goals) {
        var card = new Card(Messages.text("measures.about"));
        var definition = series.measure().sheet().definition();
        if (definition != null) {
            var words = new Paragraph(definition);
            words.addClassNames("small", "definition");
            card.add(words);
        }
        card.add(MeasureFacts.of(series, goals));
        return card;
    }
}

package uk.cspportal.measures.ui;

import uk.cspportal.measures.Series;
import uk.cspportal.measures.statistics.Variation;
import uk.cspportal.measures.statistics.XmrChart;
import uk.cspportal.shared.chart.Series.Mark;
import uk.cspportal.shared.ui.SpcMark;

/** The marks by which screens and charts show what the statistics say. */
public final class Marks {

    private Marks() {}

    /** Of the last figure of a series; not charted while there are too few figures for limits. */
    public static SpcMark of(Series series) {
        return of(series.chart());
    }

    public static SpcMark of(XmrChart chart) {
        return chart.hasLimits() ? of(chart.variation()) : SpcMark.NOT_CHARTED;
    }

    public static SpcMark of(Variation variation) {
        return switch (variation) {
            case COMMON_CAUSE -> SpcMark.STEADY;
            case IMPROVEMENT_HIGH -> SpcMark.IMPROVING_HIGH;
            case IMPROVEMENT_LOW -> SpcMark.IMPROVING_LOW;
            case CONCERN_HIGH -> SpcMark.CONCERN_HIGH;
            case CONCERN_LOW -> SpcMark.CONCERN_LOW;
            case NEUTRAL_HIGH -> SpcMark.SIGNAL_HIGH;
            case NEUTRAL_LOW -> SpcMark.SIGNAL_LOW;
        };
    }

    /** The shape of a point on a chart. */
    static Mark ofPoint(Variation variation) {
        return switch (variation) {
            case COMMON_CAUSE -> Mark.STEADY;
            case IMPROVEMENT_HIGH, IMPROVEMENT_LOW -> Mark.IMPROVING;
            case CONCERN_HIGH, CONCERN_LOW -> Mark.CONCERN;
            case NEUTRAL_HIGH, NEUTRAL_LOW -> Mark.SIGNAL;
        };
    }
}

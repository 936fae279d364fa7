package uk.cspportal.measures.statistics;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hipparchus.distribution.continuous.TDistribution;

/** Projections of a year's total by each {@link ProjectionMethod}. */
public final class Projections {

    /** Average moving range by this is sigma: the mean range of two normal values (Wheeler). */
    private static final double RANGE_TO_SIGMA = 1.128;

    private static final int YEARS_OF_SHARES = 3;

    private Projections() {}

    /**
     * Projects the year; none with too little history for the method, and none with a gap in the year so far unless the
     * method estimates what is not held as it estimates what is still to come.
     */
    public static Answer<Projection> project(YearToDate year, ProjectionMethod method, ProjectionSettings settings) {
        if (method == ProjectionMethod.CONTROL_CHART && year.missing() > 0) {
            return controlChart(year, year.held(), settings);
        }
        Optional<Double> soFar = year.soFar();
        if (soFar.isEmpty()) {
            return Answer.none(Reason.GAP);
        }
        if (year.remaining() == 0) {
            return Answer.of(Projection.of(soFar.get(), soFar.get(), 0, method, settings.level()));
        }
        return switch (method) {
            case STRAIGHT_LINE -> straightLine(year, soFar.get(), settings.level());
            case SEASONAL_SHARE -> seasonalShare(year, soFar.get(), settings.level());
            case CONTROL_CHART -> controlChart(year, soFar.get(), settings);
            case SIMULATION -> Simulation.project(year, soFar.get(), settings);
        };
    }

    /** Where the next single period lies if nothing changes: mean ± z × m̄R / 1.128; none of a chart without limits. */
    public static Answer<Interval> nextPeriod(XmrChart chart, double level) {
        Double mean = chart.mean();
        Double averageRange = chart.averageMovingRange();
        if (mean == null || averageRange == null) {
            return Answer.none(Reason.TOO_FEW_PERIODS);
        }
        double reach = Interval.z(level) * averageRange / RANGE_TO_SIGMA;
        return Answer.of(new Interval(mean - reach, mean + reach));
    }

    private static Answer<Projection> straightLine(YearToDate year, double soFar, double level) {
        if (year.elapsed() < 2) {
            return Answer.none(Reason.TOO_FEW_PERIODS);
        }
        List<Double> periods = year.current().stream().filter(Objects::nonNull).toList();
        double ranges = 0;
        for (int i = 1; i < periods.size(); i++) {
            ranges += Math.abs(periods.get(i) - periods.get(i - 1));
        }
        double sigma = ranges / (periods.size() - 1) / RANGE_TO_SIGMA;
        double ahead = year.remaining();
        double central = soFar * year.perYear() / year.elapsed();
        double halfWidth = Interval.z(level) * sigma * Math.sqrt(ahead + ahead * ahead / year.elapsed());
        return Answer.of(Projection.of(soFar, central, halfWidth, ProjectionMethod.STRAIGHT_LINE, level));
    }

    private static Answer<Projection> seasonalShare(YearToDate year, double soFar, double level) {
        List<List<Double>> years =
                year.earlierYears().stream().limit(YEARS_OF_SHARES).toList();
        if (year.elapsed() == 0 || years.size() < 2) {
            return Answer.none(Reason.TOO_FEW_PERIODS);
        }
        if (soFar < 0 || years.stream().flatMap(List::stream).anyMatch(value -> value < 0)) {
            return Answer.none(Reason.NEGATIVE);
        }
        if (years.stream().anyMatch(past -> Sums.of(past.subList(0, year.elapsed())) == 0)) {
            return Answer.none(Reason.NOTHING_TO_DIVIDE_BY);
        }
        List<Double> shares = years.stream()
                .map(past -> Sums.of(past.subList(0, year.elapsed())) / Sums.of(past))
                .toList();
        double central = soFar / Sums.mean(shares);
        // In logarithms, for a share is a factor; the root adds the error of their mean to that of the year projected.
        double deviation = Sums.deviation(shares.stream().map(Math::log).toList());
        double spread = deviation * Math.sqrt(1 + 1.0 / shares.size());
        double t = new TDistribution(shares.size() - 1).inverseCumulativeProbability((1 + level) / 2);
        double factor = Math.exp(Math.min(t * spread, 100));
        return Answer.of(Projection.bounded(
                soFar, central / factor, central, central * factor, ProjectionMethod.SEASONAL_SHARE, level));
    }

    private static Answer<Projection> controlChart(YearToDate year, double soFar, ProjectionSettings settings) {
        XmrChart chart = Xmr.chart(year.values(), Polarity.CONTEXTUAL, settings.xmr());
        Double mean = chart.mean();
        Double averageRange = chart.averageMovingRange();
        if (mean == null || averageRange == null) {
            return Answer.none(Reason.TOO_FEW_PERIODS);
        }
        int estimated = year.remaining() + year.missing();
        double halfWidth = Interval.z(settings.level()) * averageRange / RANGE_TO_SIGMA * Math.sqrt(estimated);
        double central = soFar + estimated * mean;
        return Answer.of(Projection.of(soFar, central, halfWidth, ProjectionMethod.CONTROL_CHART, settings.level()));
    }
}

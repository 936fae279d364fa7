package uk.cspportal.measures.statistics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How projections fared: a range that says 95% and holds half of what came is told as such beside the next one.
 *
 * @param projections tried
 * @param inside how many ranges held the outturn
 * @param meanError mean of outturn minus central projection: above zero when the projections were too low
 * @param meanAbsoluteError mean size of that difference, in the unit of the measure
 */
public record Backtest(int projections, int inside, double meanError, double meanAbsoluteError) {

    /** A projection made earlier, from a stored snapshot or a held-out year, and what the year came to. */
    public record Trial(Projection projection, double outturn) {

        /** @throws IllegalArgumentException if the outturn is not a finite number */
        public Trial {
            Finite.check(outturn);
        }
    }

    /** Compares projections with what came; none without any. */
    public static Answer<Backtest> of(List<Trial> trials) {
        if (trials.isEmpty()) {
            return Answer.none(Reason.TOO_FEW_PERIODS);
        }
        int inside = (int) trials.stream()
                .filter(trial -> trial.projection().contains(trial.outturn()))
                .count();
        List<Double> errors = trials.stream()
                .map(trial -> trial.outturn() - trial.projection().central())
                .toList();
        double meanError =
                errors.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double meanSize = errors.stream().mapToDouble(Math::abs).average().orElseThrow();
        return Answer.of(new Backtest(trials.size(), inside, meanError, meanSize));
    }

    /**
     * Projects every earlier whole year at the same point of the year from nothing that came later, where the history
     * before it is enough for the method.
     */
    public static Answer<Backtest> heldOut(YearToDate year, ProjectionMethod method, ProjectionSettings settings) {
        List<@Nullable Double> values = year.values();
        List<Trial> trials = new ArrayList<>();
        int start = values.size() - year.elapsed() - year.perYear();
        for (; start >= 0; start -= year.perYear()) {
            var outturn = YearToDate.sum(values.subList(start, start + year.perYear()));
            var known = new YearToDate(values.subList(0, start + year.elapsed()), year.elapsed(), year.perYear());
            var projection = Projections.project(known, method, settings).known();
            if (outturn.isPresent() && projection.isPresent()) {
                trials.add(new Trial(projection.get(), outturn.get()));
            }
        }
        return of(trials);
    }
}

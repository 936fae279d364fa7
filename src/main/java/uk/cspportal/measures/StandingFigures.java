package uk.cspportal.measures;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Period;

/** What stands in the places of figures on their way in, so that whoever writes or asks beforehand compares alike. */
final class StandingFigures {

    private final SortedMap<String, MeasureEntity> measures = new TreeMap<>();
    private final Map<Slot, FigureEntity> held = new HashMap<>();

    StandingFigures(Collection<MeasureEntity> measures, List<FigureEntity> held) {
        measures.forEach(measure -> this.measures.put(measure.key(), measure));
        held.forEach(figure -> put(figure.measureId(), figure.period(), figure.dimension(), figure));
    }

    /** By key. */
    Collection<MeasureEntity> measures() {
        return measures.values();
    }

    MeasureEntity measure(String key) {
        return Objects.requireNonNull(measures.get(key));
    }

    @Nullable
    FigureEntity before(MeasureEntity measure, NewFigure entry) {
        return held.get(new Slot(measure.id(), entry.period(), entry.dimension()));
    }

    void put(MeasureEntity measure, NewFigure entry, FigureEntity figure) {
        put(measure.id(), entry.period(), entry.dimension(), figure);
    }

    private void put(long measure, Period period, String dimension, FigureEntity figure) {
        held.put(new Slot(measure, period, dimension), figure);
    }

    /** The same number under another meaning of the measure is news once somebody says why it is said again. */
    boolean isNews(MeasureEntity measure, NewFigure entry, boolean saidWhy) {
        var before = before(measure, entry);
        return before == null || !before.says(entry) || (saidWhy && before.edition() != measure.edition());
    }

    /** Where a figure stands: one measure, one period, the whole or one part. */
    private record Slot(long measure, Period period, String dimension) {}
}

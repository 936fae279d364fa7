package uk.cspportal.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.statistics.ChangeMethod;
import uk.cspportal.measures.statistics.DisclosurePolicy;
import uk.cspportal.measures.statistics.Polarity;
import uk.cspportal.shared.DemonstrationClock;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Period;
import uk.cspportal.tenancy.TenantId;

/**
 * What figures and their revisions must look like, kept in plain maps, and random work that is done to
 * the portal and to the maps alike. Each step is a second after the one before.
 */
final class RevisionModel {

    private static final int LONGEST_BATCH = 10;
    private static final int VALUES = 6;
    private static final LocalDateTime BEGINNING = LocalDateTime.of(2023, 11, 1, 0, 0);

    private final FigureService figures;
    private final TenantId tenant;
    private final Random random;
    private final int measures;
    private final int periods;
    private final Map<String, Map<Period, List<Said>>> said = new TreeMap<>();
    private int now;

    /** Something that was said of a period at a second. */
    private record Said(
            int at, FigureStatus status, @Nullable BigDecimal value) {

        boolean sameAs(NewFigure figure) {
            return status == figure.status() && Objects.equals(value, figure.value());
        }
    }

    RevisionModel(FigureService figures, TenantId tenant, long seed, int measures, int periods) {
        this.figures = figures;
        this.tenant = tenant;
        this.random = new Random(seed);
        this.measures = measures;
        this.periods = periods;
    }

    void define(MeasureService service) {
        for (int i = 0; i < measures; i++) {
            var key = "random-" + i;
            said.put(key, new HashMap<>());
            service.define(tenant, sheet(key));
        }
    }

    /** Sends a random batch, as a feed would, and holds what the gate says of it against the model; the batch's size. */
    int record() {
        now++;
        var batch = batch();
        var reason = random.nextInt(4) == 0 ? null : "Revision " + now;
        var expected = expected(batch);
        if (reason == null && expected.revised() > 0) {
            // One at a time: what came before the refused one would stand in the test's own transaction.
            refuse(batch);
        } else {
            at(now, () -> assertThat(figures.record(tenant, batch, reason)).isEqualTo(expected));
            keep(batch);
        }
        return batch.values().stream().mapToInt(List::size).sum();
    }

    /** Compares a measure as known at a random second and as known now, with its history; now and then all of them. */
    void read(boolean everything) {
        int then = random.nextInt(now + 2);
        var key = "random-" + random.nextInt(measures);
        compare(then, List.of(figures.seriesAsKnownAt(tenant, key, instant(then))));
        compare(now, List.of(figures.series(tenant, key)));
        history(key);
        if (everything) {
            compare(then, figures.allAsKnownAt(tenant, instant(then)));
            compare(now, figures.all(tenant));
        }
    }

    private Map<String, List<NewFigure>> batch() {
        var batch = new TreeMap<String, List<NewFigure>>();
        var used = new ArrayList<String>();
        IntStream.rangeClosed(0, random.nextInt(LONGEST_BATCH)).forEach(i -> {
            var key = "random-" + random.nextInt(measures);
            var period = Period.of(YearMonth.of(2000, 1).plusMonths(random.nextInt(periods)));
            if (!used.contains(key + period)) {
                used.add(key + period);
                batch.computeIfAbsent(key, any -> new ArrayList<>()).add(figure(period));
            }
        });
        return batch;
    }

    private NewFigure figure(Period period) {
        var status = FigureStatus.values()[random.nextInt(10) == 0 ? random.nextInt(7) : random.nextInt(2)];
        var value = status.hasValue() ? BigDecimal.valueOf(random.nextInt(VALUES)) : null;
        return new NewFigure(period, value, status, null, null, Provenance.TYPED, "Random");
    }

    private Recorded expected(Map<String, List<NewFigure>> batch) {
        var total = Recorded.NOTHING;
        for (var entry : batch.entrySet()) {
            for (var figure : entry.getValue()) {
                var before = said(entry.getKey(), figure.period());
                total = total.plus(
                        before.isEmpty()
                                ? new Recorded(1, 0, 0)
                                : before.getLast().sameAs(figure) ? new Recorded(0, 1, 0) : new Recorded(0, 0, 1));
            }
        }
        return total;
    }

    private void refuse(Map<String, List<NewFigure>> batch) {
        batch.forEach((key, some) -> some.forEach(figure -> {
            var before = said(key, figure.period());
            if (!before.isEmpty() && !before.getLast().sameAs(figure)) {
                at(
                        now,
                        () -> assertThatThrownBy(() -> figures.record(tenant, key, List.of(figure), null))
                                .isInstanceOf(InvalidInputException.class));
            }
        }));
    }

    private void keep(Map<String, List<NewFigure>> batch) {
        batch.forEach((key, some) -> some.forEach(figure -> {
            var before = said(key, figure.period());
            if (before.isEmpty() || !before.getLast().sameAs(figure)) {
                before.add(new Said(now, figure.status(), figure.value()));
            }
        }));
    }

    private void compare(int then, List<Series> found) {
        for (var series : found) {
            var known = said.get(series.measure().key());
            if (known != null) {
                var expected = new TreeMap<Period, String>();
                known.forEach((period, all) -> all.stream()
                        .filter(one -> one.at <= then)
                        .reduce((first, second) -> second)
                        .ifPresent(last -> expected.put(period, words(last.status, last.value))));
                var read = new TreeMap<Period, String>();
                series.figures().forEach(f -> read.put(f.period(), words(f.status(), f.value())));
                assertThat(read)
                        .as("%s at second %d of %d", series.measure().key(), then, now)
                        .isEqualTo(expected);
                assertThat(series.figures()).hasSize(expected.size());
            }
        }
    }

    private void history(String key) {
        var expected = Objects.requireNonNull(said.get(key)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(e -> e.getValue().stream().map(one -> e.getKey() + words(one.status, one.value)))
                .toList();
        assertThat(figures.history(tenant, key).stream().map(f -> f.period() + words(f.status(), f.value())))
                .containsExactlyElementsOf(expected);
    }

    private List<Said> said(String key, Period period) {
        return Objects.requireNonNull(said.get(key)).computeIfAbsent(period, any -> new ArrayList<>());
    }

    private static String words(FigureStatus status, @Nullable BigDecimal value) {
        return status + " " + value;
    }

    private static java.time.Instant instant(int second) {
        return BEGINNING.atZone(Formats.LONDON).toInstant().plusSeconds(second);
    }

    private static void at(int second, Runnable work) {
        DemonstrationClock.at(instant(second).atZone(Formats.LONDON).toLocalDateTime(), work);
    }

    private static MeasureDefinition sheet(String key) {
        return new MeasureDefinition(
                key,
                key,
                key,
                null,
                Unit.COUNT,
                Polarity.LOWER,
                Frequency.MONTHLY,
                ChangeMethod.RELATIVE,
                1,
                BigDecimal.ZERO,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                DisclosurePolicy.none());
    }
}

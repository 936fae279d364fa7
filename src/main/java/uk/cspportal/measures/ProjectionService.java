package uk.cspportal.measures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.measures.statistics.Answer;
import uk.cspportal.measures.statistics.Projection;
import uk.cspportal.measures.statistics.ProjectionMethod;
import uk.cspportal.measures.statistics.ProjectionSettings;
import uk.cspportal.measures.statistics.Projections;
import uk.cspportal.measures.statistics.Reason;
import uk.cspportal.measures.statistics.XmrSettings;
import uk.cspportal.measures.statistics.YearToDate;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** What a measure's financial year may come to, as a range with its method and level. */
@Service
@Transactional(readOnly = true)
public class ProjectionService {

    /** The first that the history allows: with season and paths, else with the chart’s mean, else a straight line. */
    private static final List<ProjectionMethod> BEST_FIRST =
            List.of(ProjectionMethod.SIMULATION, ProjectionMethod.CONTROL_CHART, ProjectionMethod.STRAIGHT_LINE);

    private final SeriesReader reader;
    private final Clock clock;

    ProjectionService(SeriesReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * Projects the year that begins in April of {@code startYear}.
     *
     * @param method null for the best that the history allows
     * @param knownAt null for what is known now
     * @throws IllegalArgumentException when the year has not begun
     */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public YearProjection project(
            TenantId tenant,
            String measureKey,
            int startYear,
            double level,
            @Nullable ProjectionMethod method,
            @Nullable Instant knownAt) {
        var today = Quarter.of(LocalDate.now(clock));
        if (startYear > today.startYear()) {
            throw new IllegalArgumentException(Messages.text("measures.projection.future", label(startYear)));
        }
        return of(reader.one(tenant, measureKey, knownAt), startYear, level, method);
    }

    /**
     * Projects the year of the first period that is still to come, as an analyst reads it: two ranges, what they are made
     * of, and how such projections fared in earlier years.
     *
     * @param knownAt null for what is known now
     * @return none of a measure that does not add up over a year, or without figures
     */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public Optional<YearEnd> yearEnd(TenantId tenant, String measureKey, @Nullable Instant knownAt) {
        return YearEnd.of(reader.one(tenant, measureKey, knownAt));
    }

    static YearProjection of(Series series, int startYear, double level, @Nullable ProjectionMethod method) {
        if (!series.measure().sheet().unit().addsUp()) {
            return new YearProjection(null, null, Messages.text("measures.projection.no-sum"));
        }
        var year = Period.twelveMonthsTo(new Quarter(startYear, 4).lastMonth());
        var before = series.over(year.yearBefore()).whole().orElse(null);
        var known = series.until(year.end());
        var settings = ProjectionSettings.DEFAULTS.withLevel(level).withXmr(known.settings(XmrSettings.DEFAULTS));
        var answer = answer(yearToDate(known, year), method, settings);
        return new YearProjection(
                answer.known().orElse(null),
                before,
                answer.reasonWhyNot()
                        .map(reason -> Messages.text("measures.projection.none", reason))
                        .orElse(null));
    }

    static Answer<Projection> answer(YearToDate year, @Nullable ProjectionMethod method, ProjectionSettings settings) {
        Answer<Projection> answer = Answer.none(Reason.TOO_FEW_PERIODS);
        for (var next : method == null ? BEST_FIRST : List.of(method)) {
            answer = Projections.project(year, next, settings);
            if (answer.known().isPresent()) {
                return answer;
            }
        }
        return answer;
    }

    /** The values up to the last of the year; what is not held between them, or before the year, is a gap. */
    static YearToDate yearToDate(Series series, Period year) {
        int months = series.measure().sheet().frequency().months();
        var values = new ArrayList<>(series.values());
        int inYear = series.periods().isEmpty()
                ? 0
                : periodsBetween(year, series.periods().getLast(), months);
        for (; inYear < 0; inYear++) {
            values.add(null);
        }
        while (inYear > 0 && Objects.isNull(values.getLast())) {
            values.removeLast();
            inYear--;
        }
        return new YearToDate(values, Math.min(inYear, values.size()), year.months() / months);
    }

    /** How many periods of the year end with {@code last}; below 0 for those that lie between them. */
    private static int periodsBetween(Period year, Period last, int months) {
        long all = java.time.temporal.ChronoUnit.MONTHS.between(
                year.start(), last.end().plusMonths(1));
        return Math.toIntExact(all / months);
    }

    static String label(int startYear) {
        return "%d/%02d".formatted(startYear, (startYear + 1) % 100);
    }
}

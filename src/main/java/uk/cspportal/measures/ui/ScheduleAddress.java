package uk.cspportal.measures.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.Quarter;

/**
 * The two periods of a schedule and the day as known on which it is drawn, as the address keeps them, so that a link
 * shows others the same. What the address says wrongly is left out.
 *
 * @param knownOn null for what is known now
 */
record ScheduleAddress(
        Period baseline, Period current, @Nullable LocalDate knownOn) {

    /** How far back the lists go, in years. */
    private static final int YEARS = 6;

    private static final String BASELINE = "baseline";
    private static final String CURRENT = "current";

    /** Without periods in the address: the last quarter that has ended, against the same a year before. */
    static ScheduleAddress read(QueryParameters address, LocalDate today) {
        var lastQuarter = Period.of(Quarter.of(today).previous());
        var current = period(address, CURRENT, lastQuarter);
        var baseline = period(address, BASELINE, current.yearBefore());
        return new ScheduleAddress(
                baseline.months() == current.months() ? baseline : current.yearBefore(),
                current,
                KnownOn.read(address, today));
    }

    /** Periods of one length that have ended, the latest first. */
    static List<Period> offered(int months, LocalDate today) {
        var last = latest(months, today);
        // Twelve months may end with any month, the others follow on one another.
        int step = months == 12 ? 1 : months;
        return IntStream.range(0, YEARS * 12 / step)
                .mapToObj(i -> new Period(last.start().minusMonths((long) i * step), months))
                .toList();
    }

    private static Period latest(int months, LocalDate today) {
        var lastMonth = YearMonth.from(today).minusMonths(1);
        return switch (months) {
            case 1 -> Period.of(lastMonth);
            case 3 -> Period.of(Quarter.of(today).previous());
            default -> Period.twelveMonthsTo(lastMonth);
        };
    }

    /** The latest period of a length, against the same a year before. */
    ScheduleAddress ofLength(int months, LocalDate today) {
        var latest = latest(months, today);
        return new ScheduleAddress(latest.yearBefore(), latest, knownOn);
    }

    String under(String path) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(BASELINE, baseline.code());
        said.put(CURRENT, current.code());
        if (knownOn != null) {
            said.put(KnownOn.PARAMETER, knownOn.toString());
        }
        return path + "?" + QueryParameters.simple(said).getQueryString();
    }

    private static Period period(QueryParameters address, String name, Period otherwise) {
        try {
            return address.getSingleParameter(name).map(Period::parse).orElse(otherwise);
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }
}

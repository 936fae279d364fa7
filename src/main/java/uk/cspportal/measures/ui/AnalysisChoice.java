package uk.cspportal.measures.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Period;

/**
 * What of a measure is shown: kept in the address, so that a link shows others the same.
 *
 * @param knownOn the day as known on which it is shown; null for now
 * @param since the month from which the chart is drawn; null for all that is held. Average and limits come from everything
 */
record AnalysisChoice(
        @Nullable LocalDate knownOn, @Nullable YearMonth since, boolean limits, boolean notes, boolean projection) {

    private static final String SINCE = "since";
    private static final String WITHOUT = "without";
    private static final String LIMITS = "limits";
    private static final String NOTES = "notes";
    private static final String PROJECTION = "projection";

    static AnalysisChoice read(QueryParameters address, LocalDate today) {
        var without = Set.of(address.getSingleParameter(WITHOUT).orElse("").split(","));
        return new AnalysisChoice(
                KnownOn.read(address, today),
                month(address),
                !without.contains(LIMITS),
                !without.contains(NOTES),
                !without.contains(PROJECTION));
    }

    QueryParameters address() {
        Map<String, List<String>> parameters = new HashMap<>();
        if (knownOn != null) {
            parameters.put(KnownOn.PARAMETER, List.of(knownOn.toString()));
        }
        if (since != null) {
            parameters.put(SINCE, List.of(since.toString()));
        }
        var without = new ArrayList<String>();
        if (!limits) {
            without.add(LIMITS);
        }
        if (!notes) {
            without.add(NOTES);
        }
        if (!projection) {
            without.add(PROJECTION);
        }
        if (!without.isEmpty()) {
            parameters.put(WITHOUT, List.of(String.join(",", without)));
        }
        return new QueryParameters(parameters);
    }

    AnalysisChoice asKnown(@Nullable LocalDate day) {
        return new AnalysisChoice(day, since, limits, notes, projection);
    }

    AnalysisChoice from(@Nullable YearMonth month) {
        return new AnalysisChoice(knownOn, month, limits, notes, projection);
    }

    AnalysisChoice showing(boolean withLimits, boolean withNotes, boolean withProjection) {
        return new AnalysisChoice(knownOn, since, withLimits, withNotes, withProjection);
    }

    /** Index of the first period that is drawn; the whole when the month lies behind the last. */
    int firstOf(List<Period> periods) {
        for (int i = 0; since != null && i < periods.size(); i++) {
            if (!periods.get(i).start().isBefore(since)) {
                return i;
            }
        }
        return 0;
    }

    private static @Nullable YearMonth month(QueryParameters address) {
        try {
            return address.getSingleParameter(SINCE).map(YearMonth::parse).orElse(null);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}

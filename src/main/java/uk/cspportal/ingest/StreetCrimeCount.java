package uk.cspportal.ingest;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What one street file holds: every row counted once, at its partnership, without a location or
 * outside the force area. A partnership of the force area without a row of a type has a real zero
 * there, since the file is the whole month of the force.
 *
 * @param months the months held: one, or none when no row could be counted
 * @param rows the rows of the file, the refused ones included
 * @param byPartnership partnership code → month → crime type → rows
 * @param withoutLocation month → crime type → rows that name no place
 * @param outside month → crime type → rows whose place is of no partnership of the force area
 */
record StreetCrimeCount(
        List<YearMonth> months,
        int rows,
        SortedMap<String, SortedMap<YearMonth, Map<String, Integer>>> byPartnership,
        SortedMap<YearMonth, Map<String, Integer>> withoutLocation,
        SortedMap<YearMonth, Map<String, Integer>> outside,
        List<Problem> problems) {

    /** Rows that a partnership's figures count. */
    int counted() {
        return byPartnership.values().stream().mapToInt(StreetCrimeCount::sum).sum();
    }

    int noLocation() {
        return sum(withoutLocation);
    }

    int outsideForceArea() {
        return sum(outside);
    }

    /** Rows that were not understood and are in no count. */
    int refused() {
        return rows - counted() - noLocation() - outsideForceArea();
    }

    private static int sum(Map<YearMonth, Map<String, Integer>> cells) {
        return cells.values().stream()
                .flatMap(types -> types.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** What can be wrong with a file, a row or its place. */
    enum Kind {
        /** The first line is not the heading of a street file: nothing is read. */
        HEADER,
        /** A quotation mark is opened and not closed. */
        QUOTES,
        /** The row has more or fewer columns than twelve. */
        COLUMNS,
        /** The month is not written YYYY-MM. */
        MONTH,
        /** The month is not that of most rows of the file. */
        OTHER_MONTH,
        /** The row falls within another force than the one the file is read for. */
        OTHER_FORCE,
        /** The crime type is none of the fourteen. */
        CRIME_TYPE,
        /** A crime without an ID. */
        ID_MISSING,
        /** Anti-social behaviour with an ID or an outcome. */
        ID_UNEXPECTED,
        /** No lookup knows the district; its rows count as outside the force area. */
        UNKNOWN_DISTRICT,
        /** Several partnerships of the force area share the district; its rows count as outside. */
        SHARED_DISTRICT,
        /** More problems than are listed. */
        MORE
    }

    /**
     * A problem where it was first met.
     *
     * @param line the line of the file, the heading being line 1
     * @param found what stood there, empty when it would not help
     * @param rows how many rows it concerns
     */
    record Problem(int line, Kind kind, String found, int rows) {

        /** The message that says what happened; takes {@link #arguments()}. */
        String what() {
            return "ingest.street-crime.problem." + kind.name() + ".what";
        }

        /** The message that says what to do next; takes {@link #arguments()}. */
        String remedy() {
            return "ingest.street-crime.problem." + kind.name() + ".remedy";
        }

        Object[] arguments() {
            return new Object[] {Integer.toString(line), found, Integer.toString(rows)};
        }
    }
}

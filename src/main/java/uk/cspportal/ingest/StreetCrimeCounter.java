package uk.cspportal.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import uk.cspportal.ingest.StreetCrimeCount.Kind;
import uk.cspportal.ingest.StreetCrimeCount.Problem;

/**
 * Counts the rows of a street file of data.police.uk as the publisher counts them: one a row, never
 * fewer because two rows look alike. Identical rows of anti-social behaviour are separate incidents,
 * and one crime may rightly stand in two places.
 */
final class StreetCrimeCounter {

    /** Longer lines are cut here, so that a file without line ends cannot fill the memory. */
    private static final int LONGEST_LINE = 10_000;

    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final DistrictLookup districts;
    private final String forceArea;

    StreetCrimeCounter(DistrictLookup districts, String forceArea) {
        this.districts = districts;
        this.forceArea = forceArea;
    }

    /**
     * Counts a file, plain or gzip. A file that cannot be read to its end is an exception, not a
     * count: half a month must not pass for a month.
     */
    StreetCrimeCount count(InputStream file) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(unpacked(file), StandardCharsets.UTF_8));
        String first = nextLine(reader);
        String header = first == null ? "" : first;
        if (!header.isEmpty() && header.charAt(0) == BYTE_ORDER_MARK) {
            header = header.substring(1);
        }
        if (!StreetCrimeRow.isHeader(header)) {
            var problem = new Problem(1, Kind.HEADER, header.substring(0, Math.min(header.length(), 80)), 0);
            return new StreetCrimeCount(
                    List.of(), 0, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), List.of(problem));
        }

        int rows = 0;
        var refused = new StreetCrimeProblems();
        SortedMap<YearMonth, Tally> tallies = new TreeMap<>();
        int number = 1;
        for (String line = nextLine(reader); line != null; line = nextLine(reader)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            rows++;
            try {
                StreetCrimeRow row = StreetCrimeRow.parse(number, line, districts, forceArea);
                tallies.computeIfAbsent(row.month(), any -> new Tally()).add(number, row);
            } catch (StreetCrimeRow.Refused e) {
                refused.add(e.problem());
            }
        }
        return result(rows, tallies, refused);
    }

    /** A file is one month: that of most rows, the earlier of two with as many. */
    private StreetCrimeCount result(int rows, SortedMap<YearMonth, Tally> tallies, StreetCrimeProblems problems) {
        Optional<YearMonth> month = tallies.entrySet().stream()
                .max(Comparator.<Map.Entry<YearMonth, Tally>>comparingInt(
                                entry -> entry.getValue().lines.size())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
        tallies.forEach((other, tally) -> {
            if (!month.equals(Optional.of(other))) {
                tally.lines.forEach(line -> problems.add(new Problem(line, Kind.OTHER_MONTH, other.toString(), 1)));
            }
        });
        SortedMap<String, SortedMap<YearMonth, Map<String, Integer>>> byPartnership = new TreeMap<>();
        SortedMap<YearMonth, Map<String, Integer>> withoutLocation = new TreeMap<>();
        SortedMap<YearMonth, Map<String, Integer>> outside = new TreeMap<>();
        month.ifPresent(kept -> {
            Tally tally = tallies.get(kept);
            tally.notes.list().forEach(problems::add);
            withoutLocation.put(kept, tally.withoutLocation);
            outside.put(kept, tally.outside);
            tally.partnerships.forEach((code, types) -> byPartnership.put(code, new TreeMap<>(Map.of(kept, types))));
        });
        return new StreetCrimeCount(
                month.stream().toList(), rows, byPartnership, withoutLocation, outside, problems.list());
    }

    private static InputStream unpacked(InputStream file) throws IOException {
        var buffered = new BufferedInputStream(file);
        buffered.mark(2);
        boolean packed = buffered.read() == GZIP_FIRST && buffered.read() == GZIP_SECOND;
        buffered.reset();
        return packed ? new GZIPInputStream(buffered) : buffered;
    }

    /** Up to the line feed; the CSV reader takes a carriage return before it for what it is. */
    private static @Nullable String nextLine(Reader reader) throws IOException {
        var line = new StringBuilder();
        int next = reader.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            if (line.length() < LONGEST_LINE) {
                line.append((char) next);
            }
            next = reader.read();
        }
        return line.toString();
    }

    private static Map<String, Integer> zeros() {
        Map<String, Integer> types = new LinkedHashMap<>();
        StreetCrimeRow.CRIME_TYPES.forEach(type -> types.put(type, 0));
        return types;
    }

    /** The rows of one month; most files have one, but which is known only at the end. */
    private final class Tally {

        private final List<Integer> lines = new ArrayList<>();
        private final SortedMap<String, Map<String, Integer>> partnerships = new TreeMap<>();
        private final Map<String, Integer> withoutLocation = zeros();
        private final Map<String, Integer> outside = zeros();
        private final StreetCrimeProblems notes = new StreetCrimeProblems();

        private Tally() {
            districts.partnershipsIn(forceArea).forEach(code -> partnerships.put(code, zeros()));
        }

        private void add(int line, StreetCrimeRow row) {
            lines.add(line);
            place(line, row).merge(row.crimeType(), 1, Integer::sum);
        }

        private Map<String, Integer> place(int line, StreetCrimeRow row) {
            if (!row.hasPlace()) {
                return withoutLocation;
            }
            String district = row.district();
            Set<String> candidates = districts.partnershipsOf(district);
            if (candidates.isEmpty()) {
                notes.add(new Problem(line, Kind.UNKNOWN_DISTRICT, district, 1));
            } else if (candidates.size() > 1 && !Collections.disjoint(candidates, partnerships.keySet())) {
                notes.add(new Problem(line, Kind.SHARED_DISTRICT, district, 1));
            } else {
                return partnerships.getOrDefault(candidates.iterator().next(), outside);
            }
            return outside;
        }
    }
}

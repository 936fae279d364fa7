package uk.cspportal.ingest;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.cspportal.ingest.OfficialTable.Area;
import uk.cspportal.ingest.OfficialTable.OfficialProblem;
import uk.cspportal.ingest.TableRows.Line;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;

/**
 * Finds the tables of counts by partnership in a release of the Office for National Statistics, among its
 * tables of rates and changes, and reads them. What it cannot read it lists; it never guesses a number.
 */
final class OfficialTableReader {

    private static final Pattern YEAR_ENDING =
            Pattern.compile("number of .*year ending (\\p{L}+ \\d{4})", Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final String TOTAL = "Total recorded crime (excluding fraud)";
    private static final String CODE = "community safety partnership code";
    private static final String NAME = "community safety partnership name";
    private static final Pattern AREA = Pattern.compile("[EW]\\d{8}");
    /** What the tables write where they have no number: not available, too uncertain, suppressed, not applicable. */
    private static final Pattern NO_NUMBER = Pattern.compile("\\[[a-zA-Z]]");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.0+)?");

    private final OfficialHeadings headings = new OfficialHeadings();

    /**
     * The tables in a file, the earliest period first.
     *
     * @throws InvalidInputException when the file cannot be read or holds no such table
     */
    List<OfficialTable> read(byte[] file) {
        var tables = new TreeMap<Period, OfficialTable>();
        for (var sheet : TableRows.read(file)) {
            var table = table(sheet);
            if (table != null && tables.put(table.period(), table) != null) {
                throw new InvalidInputException(
                        "file",
                        Messages.text("ingest.official.twice", table.period().code()));
            }
        }
        if (tables.isEmpty()) {
            throw new InvalidInputException("file", Messages.text("ingest.official.no-table"));
        }
        return List.copyOf(tables.values());
    }

    private @Nullable OfficialTable table(List<Line> sheet) {
        String title = null;
        YearMonth end = null;
        for (int i = 0; i < sheet.size(); i++) {
            var line = sheet.get(i);
            var found = YEAR_ENDING.matcher(line.cell(0));
            if (title == null && found.find()) {
                title = line.cell(0).replaceAll("\\s*\\[note \\d+]", "").replaceAll("\\s+", " ");
                end = month(found.group(1));
            }
            var columns = columns(line);
            if (title != null && end != null && columns.containsKey(CODE)) {
                return new Reading(columns, headings.byKey())
                        .table(title, Period.twelveMonthsTo(end), sheet.subList(i + 1, sheet.size()));
            }
        }
        return null;
    }

    private static @Nullable YearMonth month(String text) {
        try {
            return YearMonth.parse(text, MONTH);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Map<String, Integer> columns(Line line) {
        var columns = new HashMap<String, Integer>();
        for (int i = 0; i < line.cells().size(); i++) {
            columns.putIfAbsent(OfficialHeadings.plain(line.cell(i)), i);
        }
        return columns;
    }

    /** The rows of one table, read with its columns. */
    private static final class Reading {
        private final Map<String, Integer> columns;
        private final Map<String, List<String>> headings;
        private final Map<String, Area> areas = new LinkedHashMap<>();
        private final List<OfficialProblem> problems = new ArrayList<>();
        private int unassigned;

        Reading(Map<String, Integer> columns, Map<String, List<String>> headings) {
            this.columns = columns;
            this.headings = headings;
        }

        OfficialTable table(String title, Period period, List<Line> lines) {
            headings.values().stream()
                    .flatMap(List::stream)
                    .distinct()
                    .sorted()
                    .filter(heading -> !columns.containsKey(OfficialHeadings.plain(heading)))
                    .forEach(heading -> problem(0, heading, "", "ingest.official.expected.column"));
            lines.forEach(this::area);
            return new OfficialTable(title, period, areas, unassigned, problems);
        }

        private void area(Line line) {
            String code = cell(line, CODE);
            String name = cell(line, NAME);
            if (code.isEmpty()) {
                unassigned += name.isEmpty() ? 0 : total(line);
                return;
            }
            if (!AREA.matcher(code).matches()) {
                problem(line.number(), CODE, code, "ingest.official.expected.code");
                return;
            }
            var counts = new LinkedHashMap<String, @Nullable Integer>();
            headings.forEach((key, parts) -> counts.put(key, sum(line, parts)));
            if (areas.putIfAbsent(code, new Area(name, counts)) != null) {
                problem(line.number(), CODE, code, "ingest.official.expected.once");
            }
        }

        /** What a row without code has, such as “Unassigned Gwent” or an airport; some of them have no cells at all. */
        private int total(Line line) {
            var column = columns.get(OfficialHeadings.plain(TOTAL));
            var digits = column == null ? "" : digits(line.cell(column));
            return NUMBER.matcher(digits).matches() ? whole(digits) : 0;
        }

        /** Null when a part is not available: a sum of some parts would pass for the sum of all. */
        private @Nullable Integer sum(Line line, List<String> parts) {
            int sum = 0;
            for (var part : parts) {
                var count = count(line, part);
                if (count == null) {
                    return null;
                }
                sum += count;
            }
            return sum;
        }

        private @Nullable Integer count(Line line, String heading) {
            var column = columns.get(OfficialHeadings.plain(heading));
            if (column == null) {
                return null;
            }
            var text = line.cell(column);
            var digits = digits(text);
            if (NUMBER.matcher(digits).matches()) {
                return whole(digits);
            }
            if (!NO_NUMBER.matcher(text).matches()) {
                problem(line.number(), heading, text, "ingest.official.expected.number");
            }
            return null;
        }

        private static String digits(String text) {
            return text.replace(",", "").replace(" ", "");
        }

        private static int whole(String digits) {
            return Integer.parseInt(digits.replaceFirst("\\.0+$", ""));
        }

        private String cell(Line line, String heading) {
            return line.cell(columns.getOrDefault(heading, Integer.MAX_VALUE));
        }

        private void problem(int row, String column, String found, String expected) {
            var problem = new OfficialProblem(row, column, found, Messages.text(expected));
            if (!problems.contains(problem)) {
                problems.add(problem);
            }
        }
    }
}

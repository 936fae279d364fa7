package uk.cspportal.plans;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Recorded crime by type as parts of a whole: counts, shares in per cent to one decimal, and their total. */
public record CrimeMix(String title, List<Part> parts, long total) {

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

    public CrimeMix {
        parts = List.copyOf(parts);
    }

    /** The years that its title names, first and last; none where it names none. */
    public List<Integer> years() {
        var years = YEAR.matcher(title)
                .results()
                .map(found -> Integer.valueOf(found.group()))
                .toList();
        return years.isEmpty() ? List.of() : List.of(years.getFirst(), years.getLast());
    }

    public Part largest() {
        return parts.stream().max(Comparator.comparingLong(Part::count)).orElseThrow();
    }

    /** @param share of the total counted here, not as printed, so that the shares of one table agree */
    public record Part(String type, long count, BigDecimal share) {}

    /** Null where the plan prints no counts. */
    public static @Nullable CrimeMix of(ObjectNode annex) {
        var printed = annex.path("crime_by_type_2020_2022");
        var rows = printed.path("rows")
                .valueStream()
                .filter(row -> row.path(1).isNumber() && row.path(1).asLong(-1) >= 0)
                .toList();
        long total = rows.stream().mapToLong(CrimeMix::count).sum();
        return total == 0
                ? null
                : new CrimeMix(
                        printed.path("title").asString(""),
                        rows.stream()
                                .map(row -> new Part(row.path(0).asString(""), count(row), share(count(row), total)))
                                .toList(),
                        total);
    }

    private static long count(JsonNode row) {
        return row.path(1).asLong(0);
    }

    private static BigDecimal share(long count, long total) {
        return BigDecimal.valueOf(count * 100).divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_UP);
    }
}

package uk.cspportal.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Messages;

/** One line of a file by column name; what cannot be read becomes a problem of the line, and reading goes on. */
final class CsvRow {

    private static final Pattern NUMBER = Pattern.compile("-?(\\d+(\\.\\d+)?|\\.\\d+)");
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}([,\u00a0\u202f ’']\\d{3})+(\\.\\d+)?");
    private static final Pattern EXPONENT = Pattern.compile("-?\\d+(\\.\\d+)?[eE][+-]?\\d+");

    private final int line;
    private final Map<String, String> fields;
    private final List<CsvProblem> problems = new ArrayList<>();

    CsvRow(int line, List<String> columns, List<String> values) {
        this.line = line;
        this.fields = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            fields.put(columns.get(i), values.get(i).strip());
        }
    }

    int line() {
        return line;
    }

    List<CsvProblem> problems() {
        return List.copyOf(problems);
    }

    boolean isSound() {
        return problems.isEmpty();
    }

    /** Whether nobody has complained about the column yet. */
    boolean isSound(String column) {
        return problems.stream().noneMatch(p -> p.column().equals(column));
    }

    /** Whether the file has the column at all; an empty field of it is something else. */
    boolean has(String column) {
        return fields.containsKey(column);
    }

    /** What stands in the column, empty when nothing does. */
    String text(String column) {
        return fields.getOrDefault(column, "");
    }

    /** What stands in the column when it is not longer than a column of the database. */
    String text(String column, int longest) {
        if (text(column).length() > longest) {
            problem(column, Messages.text("measures.csv.expected.length", String.valueOf(longest)));
        }
        return text(column);
    }

    String required(String column, int longest) {
        if (text(column).isEmpty()) {
            problem(column, Messages.text("measures.csv.expected.something"));
        }
        return text(column, longest);
    }

    /** A number as programs write it; null when there is none, or none that can be kept whole. */
    @Nullable
    BigDecimal number(String column, int scale, int wholeDigits) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            problem(column, Messages.text("measures.csv.expected.number" + hint(text)));
            return null;
        }
        var number = new BigDecimal(text);
        var plain = Decimals.plainOf(number);
        if (plain.scale() > scale || plain.precision() - plain.scale() > wholeDigits) {
            problem(
                    column,
                    Messages.text("measures.csv.expected.digits", String.valueOf(wholeDigits), String.valueOf(scale)));
            return null;
        }
        return plain;
    }

    int wholeNumber(String column, int most) {
        var text = text(column);
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) > most) {
            problem(column, Messages.text("measures.csv.expected.whole", String.valueOf(most)));
            return 0;
        }
        return Integer.parseInt(text);
    }

    /** A word of a list; the first of the list stands for what cannot be read, next to its problem. */
    <E extends Enum<E>> E word(String column, Class<E> type) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(text(column).toUpperCase(Locale.ROOT))) {
                return value;
            }
        }
        problem(column, Messages.text("measures.csv.expected.word", words(type)));
        return type.getEnumConstants()[0];
    }

    /** What another type reads from the column, with its own complaint; null when it complained. */
    <T> @Nullable T read(String column, Supplier<T> reader, String expected) {
        try {
            return reader.get();
        } catch (IllegalArgumentException e) {
            problem(column, expected);
            return null;
        }
    }

    void problem(String column, String expected) {
        problems.add(new CsvProblem(line, column, text(column), expected));
    }

    private static <E extends Enum<E>> String words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String hint(String text) {
        if (text.endsWith("%")) {
            return ".percent";
        }
        if (EXPONENT.matcher(text).matches()) {
            return ".exponent";
        }
        return THOUSANDS.matcher(text).matches() ? ".thousands" : "";
    }
}

package uk.cspportal.measures;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cspportal.measures.statistics.DisclosurePolicy;

/** What two reference sheets say differently, for the audit trail and the history of a definition. */
public record SheetDifference(String field, String from, String to) {

    /** The differences in the order of the sheet. */
    public static List<SheetDifference> between(MeasureDefinition earlier, MeasureDefinition later) {
        return Stream.concat(
                        differences(MeasureDefinition.class, earlier, later).filter(d -> !d.field.equals("details")),
                        differences(SheetDetails.class, earlier.details(), later.details()))
                .toList();
    }

    static String from(List<SheetDifference> differences) {
        return differences.stream().map(d -> d.field + ": " + d.from).collect(Collectors.joining("; "));
    }

    static String to(List<SheetDifference> differences) {
        return differences.stream().map(d -> d.field + ": " + d.to).collect(Collectors.joining("; "));
    }

    private static Stream<SheetDifference> differences(Class<?> type, Object earlier, Object later) {
        return Arrays.stream(type.getRecordComponents())
                .map(field -> new SheetDifference(field.getName(), words(field, earlier), words(field, later)))
                .filter(d -> !d.from.equals(d.to));
    }

    private static String words(RecordComponent field, Object sheet) {
        try {
            var value = field.getAccessor().invoke(sheet);
            return switch (value) {
                case null -> "";
                case BigDecimal number -> Decimals.plainOf(number).toPlainString();
                case DisclosurePolicy policy -> policy.code();
                default -> value.toString();
            };
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

package uk.cspportal.plans;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import uk.cspportal.shared.Formats;

/** Values of a plan's sections as they are printed. */
public final class SectionWords {

    private SectionWords() {}

    /** A number as it was given, from five figures on with thousands apart, because many of four are years. */
    public static String number(JsonNode number) {
        var value = number.decimalValue();
        int decimals = Math.max(0, value.scale());
        return decimals == 0 && value.abs().longValue() < 10_000
                ? value.toPlainString().replace('-', '\u2212')
                : Formats.number(value, decimals);
    }

    /** What a section says, without the form in which it is kept. */
    public static String words(JsonNode node) {
        return leaves(node).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
    }

    private static Stream<String> leaves(JsonNode node) {
        return node.isContainer()
                ? node.valueStream().flatMap(SectionWords::leaves)
                : Stream.of(node.isNull() ? "" : node.asString(""));
    }
}

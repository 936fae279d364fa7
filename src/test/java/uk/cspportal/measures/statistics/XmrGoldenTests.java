package uk.cspportal.measures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Charts held to worked examples of the rules of NHSRplotthedots, to the last digit noted. */
class XmrGoldenTests {

    @ParameterizedTest
    @MethodSource("vectors")
    void agreesOnMeanAndLimits(JsonNode vector) {
        XmrChart chart = chart(vector);
        assertNumber(chart.mean(), vector, "mean");
        assertNumber(chart.averageMovingRange(), vector, "avg_mr");
        assertNumber(chart.lowerLimit(), vector, "lpl");
        assertNumber(chart.upperLimit(), vector, "upl");
        assertNumber(chart.nearLower(), vector, "near_lower");
        assertNumber(chart.nearUpper(), vector, "near_upper");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void agreesOnTheHeaviestSignalOfEveryPoint(JsonNode vector) {
        Double mean = chart(vector).mean();
        assertThat(chart(vector).points())
                .extracting(point -> heaviestSignal(point, mean))
                .isEqualTo(strings(vector.get("special_cause")));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void agreesOnTheMeaningOfEveryPointAndOfTheLast(JsonNode vector) {
        XmrChart chart = chart(vector);
        assertThat(chart.points())
                .extracting(point -> meaning(point.variation()))
                .isEqualTo(strings(vector.get("point_type")));
        assertThat(meaning(chart.variation()))
                .isEqualTo(vector.get("last_point_icon").asString());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void agreesOnAssurance(JsonNode vector) {
        JsonNode expected = vector.get("assurance");
        Assurance assurance =
                expected.isNull() ? null : Assurance.valueOf(expected.asString().toUpperCase(Locale.ROOT));
        assertThat(chart(vector).assurance()).isEqualTo(assurance);
    }

    static List<Named<JsonNode>> vectors() throws IOException {
        return GoldenVectors.of("xmr");
    }

    private static XmrChart chart(JsonNode vector) {
        List<@Nullable Double> values = new ArrayList<>();
        vector.get("values").forEach(value -> values.add(value.asDouble()));
        Polarity polarity = vector.get("direction").asInt() > 0 ? Polarity.HIGHER : Polarity.LOWER;
        JsonNode target = vector.get("target");
        return Xmr.chart(
                values,
                polarity,
                new XmrSettings(
                        7, 7, vector.get("screen_outliers").asBoolean(), target.isNull() ? null : target.asDouble()));
    }

    private static void assertNumber(@Nullable Double actual, JsonNode vector, String name) {
        assertThat(actual).as(name).isCloseTo(vector.get(name).asDouble(), within(0.000_000_51));
    }

    private static String heaviestSignal(XmrPoint point, @Nullable Double mean) {
        if (point.signals().isEmpty()) {
            return "common cause";
        }
        boolean above = point.value() > mean;
        return switch (point.signals().iterator().next()) {
            case OUTSIDE -> above ? "above UPL" : "below LPL";
            case SHIFT -> above ? "shift above" : "shift below";
            case TREND -> "trend";
            case TWO_OF_THREE -> "two of three";
        };
    }

    private static String meaning(Variation variation) {
        return switch (variation) {
            case COMMON_CAUSE -> "common cause";
            case IMPROVEMENT_HIGH, IMPROVEMENT_LOW -> "improvement";
            case CONCERN_HIGH, CONCERN_LOW -> "concern";
            case NEUTRAL_HIGH, NEUTRAL_LOW -> "neutral";
        };
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}

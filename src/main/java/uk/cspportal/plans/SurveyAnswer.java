package uk.cspportal.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.measures.statistics.Interval;
import uk.cspportal.measures.statistics.Wilson;

/**
 * How one question of a survey was answered, grouped as it was printed.
 *
 * @param when {@code day}, {@code night}, or empty where the question does not tell them apart
 * @param good share of those who feel safe or confident, in per cent
 * @param bad share of those who do not, in per cent
 * @param base how many answered; 0 where the plan does not say
 */
public record SurveyAnswer(
        String reference, String question, String when, double good, double bad, int base, String baseNote) {

    /** The answers of a plan's survey, question after question. */
    public static List<SurveyAnswer> of(ObjectNode annex) {
        var answers = new ArrayList<SurveyAnswer>();
        for (var question : annex.path("survey").path("questions")) {
            add(answers, question, "", question.path("very_or_fairly"), question.path("not_very_or_not_at_all"));
            for (var when : List.of("day", "night")) {
                var told = question.path(when);
                add(answers, question, when, told.path("very_safe_or_safe"), told.path("not_very_or_not_at_all"));
            }
        }
        return answers;
    }

    private static void add(List<SurveyAnswer> answers, JsonNode question, String when, JsonNode good, JsonNode bad) {
        double yes = good.asDouble(-1);
        double no = bad.asDouble(-1);
        if (yes >= 0 && no >= 0 && yes + no <= 100) {
            answers.add(new SurveyAnswer(
                    question.path("ref").asString(""),
                    question.path("text").asString(""),
                    when,
                    yes,
                    no,
                    question.path("base").asInt(0),
                    question.path("base_note").asString("")));
        }
    }

    /** Those who said neither: in between, or that they do not know. */
    public double rest() {
        return 100 - good - bad;
    }

    /** Half the width of Wilson's 95% interval of {@link #good}, in whole percentage points; none without a base. */
    public OptionalInt margin() {
        if (base < 1) {
            return OptionalInt.empty();
        }
        var interval = Wilson.interval(good / 100 * base, base, Interval.Z_95);
        return OptionalInt.of(Math.max(1, (int) Math.round((interval.high() - interval.low()) * 50)));
    }
}

package uk.cspportal.plans;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.shared.Messages;

/**
 * What a plan says with a percentage, held against the row of its survey that it names as evidence. Plans have said that
 * 88% feel safe beside a survey in which 85% did.
 */
public final class SurveyEvidence {

    static final String WAVE = "survey_wave";
    static final String QUESTION = "survey_question";

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?) ?(?:%|per ?cent\\b)");

    private final ObjectNode annex;
    private final List<String> warnings = new ArrayList<>();

    private SurveyEvidence(ObjectNode annex) {
        this.annex = annex;
    }

    /** Where a text and its evidence do not agree, or a percentage names none; in words. */
    public static List<String> warnings(LocalPlan plan) {
        var check = new SurveyEvidence(plan.annex());
        for (var priority : plan.priorities()) {
            var place = Messages.text("plans.evidence.priority", String.valueOf(priority.number()));
            for (var why : priority.why()) {
                if (why.question() != null) {
                    check.compare(place, why.text(), why.question());
                } else if (why.source() == null && PERCENT.matcher(why.text()).find()) {
                    check.warnings.add(Messages.text("plans.evidence.none", place, why.text()));
                }
            }
        }
        for (var fact : plan.annex().path("area_profile").path("facts")) {
            var question = SectionTexts.text(fact, QUESTION);
            if (!question.isEmpty()) {
                check.compare(
                        Messages.text("plans.evidence.fact", SectionTexts.text(fact, "name")),
                        SectionTexts.text(fact, "value"),
                        question);
            }
        }
        return check.warnings;
    }

    private void compare(String place, String text, String question) {
        var said = PERCENT.matcher(text).results().map(found -> found.group(1)).toList();
        var answers = SurveyAnswer.of(annex).stream()
                .filter(answer -> answer.reference().equalsIgnoreCase(question))
                .toList();
        if (said.isEmpty() || answers.isEmpty()) {
            return;
        }
        var held = answers.stream()
                .flatMap(answer -> Stream.of(answer.good(), answer.bad(), answer.rest()))
                .map(BigDecimal::valueOf)
                .toList();
        if (said.stream()
                .noneMatch(one -> held.stream().anyMatch(share -> share.compareTo(new BigDecimal(one)) == 0))) {
            warnings.add(Messages.text(
                    "plans.evidence.other",
                    place,
                    said.stream().map(SurveyEvidence::percent).collect(Collectors.joining(", ")),
                    question,
                    answers.stream().map(SurveyEvidence::told).collect(Collectors.joining(", "))));
        }
    }

    private static String told(SurveyAnswer answer) {
        var share =
                percent(BigDecimal.valueOf(answer.good()).stripTrailingZeros().toPlainString());
        return answer.when().isEmpty() ? share : Messages.text("plans.evidence.when." + answer.when(), share);
    }

    private static String percent(String number) {
        return Messages.text("plans.page.percent", number);
    }

    /** Evidence is a question that the plan's survey has, of the wave that it tells about. */
    static void check(JsonPart plan, List<LocalPriority> priorities) {
        var survey = plan.raw("survey");
        for (int i = 0; i < priorities.size(); i++) {
            var reasons = priorities.get(i).why();
            for (int j = 0; j < reasons.size(); j++) {
                check(
                        plan,
                        survey,
                        "priorities/" + i + "/why/" + j,
                        reasons.get(j).wave(),
                        reasons.get(j).question());
            }
        }
        var facts = plan.raw("area_profile").path("facts");
        for (int i = 0; i < facts.size(); i++) {
            check(plan, survey, "area_profile/facts/" + i, null, orNull(facts.path(i)));
        }
    }

    private static @Nullable String orNull(JsonNode fact) {
        var question = SectionTexts.text(fact, QUESTION);
        return question.isEmpty() ? null : question;
    }

    private static void check(
            JsonPart plan, JsonNode survey, String place, @Nullable String wave, @Nullable String question) {
        if (wave != null
                && Stream.of("name", "wave")
                        .noneMatch(name -> SectionTexts.text(survey, name).equalsIgnoreCase(wave))) {
            plan.problem(place + "/" + WAVE, "plans.problem.survey-wave", wave);
        }
        if (question != null
                && survey.path("questions")
                        .valueStream()
                        .noneMatch(one -> SectionTexts.text(one, "ref").equalsIgnoreCase(question))) {
            plan.problem(place + "/" + QUESTION, "plans.problem.survey-question", question);
        }
    }
}

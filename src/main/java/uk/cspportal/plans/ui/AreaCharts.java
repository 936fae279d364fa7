package uk.cspportal.plans.ui;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import uk.cspportal.plans.CrimeMix;
import uk.cspportal.plans.SurveyAnswer;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.chart.NumberStyle;
import uk.cspportal.shared.chart.PartsSpec;
import uk.cspportal.shared.ui.Chart;

/** The area in pictures: of what recorded crime is composed, and how residents answered. */
final class AreaCharts {

    private AreaCharts() {}

    static Chart crime(CrimeMix mix) {
        var parts = mix.parts();
        var spec = new PartsSpec(
                mix.title().isEmpty() ? Messages.text("plans.page.crime") : mix.title(),
                crimeSentence(mix),
                parts.stream().map(CrimeMix.Part::type).toList(),
                List.of(new PartsSpec.Part(
                        Messages.text("plans.section.crime_by_type_2020_2022.rows.count"),
                        parts.stream().map(part -> (double) part.count()).toList(),
                        PartsSpec.Fill.SOLID)),
                parts.stream()
                        .map(part -> Messages.text(
                                "plans.page.crime.end", Formats.count(part.count()), Formats.number(part.share(), 1)))
                        .toList(),
                Collections.nCopies(parts.size(), null),
                mix.largest().count(),
                NumberStyle.COUNT);
        return new Chart(spec, AreaText.crime(mix));
    }

    private static String crimeSentence(CrimeMix mix) {
        var largest = mix.largest();
        return Messages.text(
                "plans.page.crime.sentence",
                Formats.count(mix.total()),
                window(mix.years()),
                largest.type(),
                Formats.count(largest.count()),
                Formats.number(largest.share(), 1));
    }

    private static String window(List<Integer> years) {
        if (years.isEmpty()) {
            return Messages.text("plans.page.crime.window.unsaid");
        }
        return Messages.text(
                "plans.page.crime.window",
                years.getLast() - years.getFirst() + 1,
                String.valueOf(years.getFirst()),
                String.valueOf(years.getLast()));
    }

    static Chart survey(String title, List<SurveyAnswer> answers) {
        var spec = new PartsSpec(
                title,
                surveySentence(answers),
                answers.stream().map(AreaCharts::asked).toList(),
                List.of(
                        part("good", answers, SurveyAnswer::good, PartsSpec.Fill.SOLID),
                        part("rest", answers, SurveyAnswer::rest, PartsSpec.Fill.LIGHT),
                        part("bad", answers, SurveyAnswer::bad, PartsSpec.Fill.HATCHED)),
                answers.stream().map(AreaCharts::base).toList(),
                answers.stream().map(AreaCharts::margin).toList(),
                100,
                NumberStyle.percent(answers.stream().allMatch(AreaCharts::isWhole) ? 0 : 1));
        return new Chart(spec, AreaText.survey(answers));
    }

    private static PartsSpec.Part part(
            String key, List<SurveyAnswer> answers, ToDoubleFunction<SurveyAnswer> share, PartsSpec.Fill fill) {
        return new PartsSpec.Part(
                Messages.text("plans.page.survey." + key),
                answers.stream().mapToDouble(share).boxed().toList(),
                fill);
    }

    private static String surveySentence(List<SurveyAnswer> answers) {
        var highest = Collections.max(answers, Comparator.comparingDouble(SurveyAnswer::good));
        var lowest = Collections.min(answers, Comparator.comparingDouble(SurveyAnswer::good));
        return Messages.text(
                "plans.page.survey.sentence",
                named(highest),
                AreaText.percent(highest.good()),
                named(lowest),
                AreaText.percent(lowest.good()),
                Formats.count(answers.stream().filter(a -> a.base() > 0).count()),
                Formats.count(answers.size()));
    }

    private static String asked(SurveyAnswer answer) {
        var text = AreaText.asked(answer);
        return answer.when().isEmpty()
                ? text
                : Messages.text(
                        "plans.page.survey.asked-when", text, Messages.text("plans.page.survey.when." + answer.when()));
    }

    /** The reference of a question where it has one, so that a sentence can name it. */
    private static String named(SurveyAnswer answer) {
        var name = answer.reference().isEmpty() ? answer.question() : answer.reference();
        return answer.when().isEmpty()
                ? name
                : Messages.text(
                        "plans.page.survey.asked-when", name, Messages.text("plans.page.survey.when." + answer.when()));
    }

    private static String base(SurveyAnswer answer) {
        return answer.margin().isPresent()
                ? Messages.text(
                        "plans.page.survey.end",
                        Formats.count(answer.base()),
                        answer.margin().getAsInt())
                : Messages.text("plans.page.survey.end.none");
    }

    private static @Nullable Double margin(SurveyAnswer answer) {
        return answer.margin().isPresent() ? (double) answer.margin().getAsInt() : null;
    }

    private static boolean isWhole(SurveyAnswer answer) {
        return answer.good() % 1 == 0 && answer.bad() % 1 == 0;
    }
}

package uk.cspportal.returns.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.cspportal.commentary.CommentarySubjects;
import uk.cspportal.commentary.GuidelineCommentary;
import uk.cspportal.commentary.Passage;
import uk.cspportal.commentary.PlannedAction;
import uk.cspportal.commentary.QuarterCommentary;
import uk.cspportal.returns.FigureQuestion;
import uk.cspportal.returns.LineState;
import uk.cspportal.returns.LineText;
import uk.cspportal.returns.LineValue;
import uk.cspportal.returns.Missing;
import uk.cspportal.returns.PartnershipJudgement;
import uk.cspportal.returns.ReturnDates;
import uk.cspportal.returns.ReturnJudgements;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.returns.ReturnState;
import uk.cspportal.returns.WholeReturn;

/** A return as the programming interface gives it: a line's {@code measure} is its guideline's key. */
record ReturnDocument(
        String quarter,
        ReturnState state,
        ReturnDates dueDates,
        int ready,
        int total,
        List<Line> lines,
        List<Said> commentary,
        List<SaidOfPriority> priorityCommentary,
        @Nullable Judged judgement) {

    static ReturnDocument of(WholeReturn whole, @Nullable QuarterCommentary commentary, ReturnJudgements judgements) {
        var overview = whole.overview();
        return new ReturnDocument(
                overview.quarter().code(),
                overview.state(),
                overview.dates(),
                overview.ready(),
                overview.total(),
                whole.lines().stream()
                        .map(line ->
                                Line.of(line, judgements.of(line.guideline().key())))
                        .toList(),
                commentary == null
                        ? List.of()
                        : commentary.byGuideline().values().stream()
                                .filter(said -> !said.isEmpty() && !CommentarySubjects.isPriority(said.guideline()))
                                .sorted(Comparator.comparingInt((GuidelineCommentary said) ->
                                                said.guideline().length())
                                        .thenComparing(GuidelineCommentary::guideline))
                                .map(Said::of)
                                .toList(),
                commentary == null ? List.of() : SaidOfPriority.all(commentary),
                Judged.of(judgements.quarter()));
    }

    record Line(
            String measure,
            String title,
            LineState state,
            List<Value> values,
            @Nullable String progress,
            @Nullable String challenges,
            @Nullable String lookingBack,
            @Nullable String lookingAhead,
            List<Explained> explanations,
            List<String> warnings,
            int version,
            @Nullable Judged judgement) {

        static Line of(ReturnLine line, @Nullable PartnershipJudgement judgement) {
            return new Line(
                    line.guideline().key(),
                    line.guideline().text(),
                    line.state(),
                    line.values().stream().map(Value::of).toList(),
                    line.texts().get(LineText.PROGRESS),
                    line.texts().get(LineText.CHALLENGES),
                    line.texts().get(LineText.LOOKING_BACK),
                    line.texts().get(LineText.LOOKING_AHEAD),
                    line.questions().stream().map(Explained::of).toList(),
                    line.warnings().stream().map(Missing::message).toList(),
                    line.version(),
                    Judged.of(judgement));
        }
    }

    /** What lies behind a figure that stands out, and why that is asked. */
    record Explained(
            String measure,
            List<String> because,
            @Nullable String what,
            @Nullable String why,
            @Nullable String next,
            @Nullable LocalDate by) {

        static Explained of(FigureQuestion question) {
            var because =
                    question.because().stream().map(FigureQuestion.Because::why).toList();
            var said = question.account();
            return said == null
                    ? new Explained(question.measure(), because, null, null, null, null)
                    : new Explained(question.measure(), because, said.what(), said.why(), said.next(), said.due());
        }
    }

    record Judged(
            String judgement,
            @Nullable String action,
            @Nullable String owner,
            @Nullable LocalDate due) {

        static @Nullable Judged of(@Nullable PartnershipJudgement said) {
            return said == null
                    ? null
                    : new Judged(word(said.effectiveness()), said.action(), said.owner(), said.due());
        }
    }

    record Value(
            String measure,
            @Nullable BigDecimal value,
            String status,
            @Nullable String reason) {

        static Value of(LineValue value) {
            return new Value(value.measure().key(), plain(value.value()), word(value.status()), value.reason());
        }

        private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
            return number == null || number.scale() >= 0 ? number : number.setScale(0);
        }
    }

    record Said(
            String measure,
            @Nullable String text,
            @Nullable String outlook,
            @Nullable String by,
            @Nullable Instant at,
            List<Text> texts,
            List<Action> actions) {

        static Said of(GuidelineCommentary said) {
            var text = said.commentary();
            var actions = said.actions().stream().map(Action::of).toList();
            if (text == null) {
                return new Said(said.guideline(), null, null, null, null, List.of(), actions);
            }
            var outlook = text.outlook() == null ? null : word(text.outlook());
            return new Said(
                    said.guideline(),
                    text.passages().isEmpty() ? null : text.text(),
                    outlook,
                    text.writtenBy(),
                    text.writtenAt(),
                    text.passages().stream().map(Text::of).toList(),
                    actions);
        }
    }

    /** What the police say of a priority of the plan; the same as of a guideline, under its number. */
    record SaidOfPriority(int priority, Said said) {

        static List<SaidOfPriority> all(QuarterCommentary commentary) {
            return commentary.byGuideline().values().stream()
                    .filter(said -> !said.isEmpty())
                    .flatMap(said -> CommentarySubjects.priority(said.guideline()).stream()
                            .mapToObj(number -> new SaidOfPriority(number, Said.of(said))))
                    .sorted(Comparator.comparingInt(SaidOfPriority::priority))
                    .toList();
        }
    }

    /** A text of the commentary by what it tells, and whom it is for. */
    record Text(String category, String visibility, String text) {

        static Text of(Passage passage) {
            return new Text(word(passage.category()), word(passage.visibility()), passage.text());
        }
    }

    record Action(int number, String text, String owner, LocalDate due, String status) {

        static Action of(PlannedAction action) {
            return new Action(action.number(), action.text(), action.owner(), action.due(), word(action.status()));
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

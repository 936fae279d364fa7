package uk.cspportal.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.cspportal.measures.Unit;
import uk.cspportal.plans.Guideline;
import uk.cspportal.plans.GuidelineKind;
import uk.cspportal.shared.Messages;

/**
 * What a line needs before it is ready: every figure defined and decided, with its reason, the four texts, and
 * what lies behind figures that stand out. A rule that warns in this quarter is said and stops nothing.
 */
final class Completeness {

    /** What rules that stop and rules that warn found, and how much of what is asked is there. */
    record Checked(List<Missing> missing, List<Missing> warnings, LineProgress progress) {}

    private final RuleBook rules;
    private final List<Missing> missing = new ArrayList<>();
    private final List<Missing> warnings = new ArrayList<>();
    private int asked;
    private int lacking;
    private boolean found;

    private Completeness(RuleBook rules) {
        this.rules = rules;
    }

    static Checked check(
            Guideline guideline,
            List<LineValue> values,
            Map<LineText, String> texts,
            List<FigureQuestion> questions,
            RuleBook rules) {
        var check = new Completeness(rules);
        if (guideline.kind() != GuidelineKind.MILESTONE && values.isEmpty()) {
            check.answer(() -> check.find(Rule.FIGURE, "measures", Messages.text("returns.missing.measure")));
        }
        values.forEach(value -> check.answer(() -> check.figure(value)));
        for (var field : LineText.values()) {
            check.answer(() -> {
                if (!texts.containsKey(field)) {
                    check.find(Rule.TEXTS, field.field(), Messages.text("returns.missing." + field.field()));
                }
            });
        }
        questions.stream()
                .filter(FigureQuestion::isAsked)
                .forEach(question -> check.answer(() -> check.question(question)));
        return new Checked(check.missing, check.warnings, new LineProgress(check.asked - check.lacking, check.asked));
    }

    /** One answer that is asked for, whatever number of things it still lacks. */
    private void answer(Runnable look) {
        asked++;
        found = false;
        look.run();
        lacking += found ? 1 : 0;
    }

    private void find(Rule rule, String field, String message) {
        found = true;
        (rules.stage(rule) == RuleStage.BLOCKS ? missing : warnings).add(new Missing(field, message));
    }

    private void figure(LineValue value) {
        var key = value.measure().key();
        var name = value.measure().sheet().shortTitle();
        var definition = value.measure().sheet().definition();
        if (definition == null || definition.isBlank()) {
            find(Rule.FIGURE, key + ".definition", Messages.text("returns.missing.definition", name));
        }
        switch (value.basis()) {
            case UNCONFIRMED -> find(Rule.FIGURE, key, Messages.text("returns.missing.decision", name));
            case CHANGED -> {
                if (value.value() == null) {
                    find(Rule.FIGURE, key, Messages.text("returns.missing.value", name));
                }
                if (value.reason() == null) {
                    find(Rule.REASON, key + ".reason", Messages.text("returns.missing.change-reason"));
                }
            }
            case NOT_AVAILABLE -> {
                if (value.reason() == null) {
                    find(Rule.REASON, key + ".reason", Messages.text("returns.missing.not-available-reason"));
                }
            }
            case CONFIRMED -> {}
        }
        if (value.measure().sheet().unit() == Unit.PERCENT && value.value() != null && value.base() == null) {
            find(Rule.ANSWERS, key + ".base", Messages.text("returns.missing.base"));
        }
    }

    /** Stops as soon as one of the rules that ask stops. */
    private void question(FigureQuestion question) {
        if (question.isAnswered()) {
            return;
        }
        var strictest = question.because().stream()
                .filter(one -> rules.stage(one.rule()) == RuleStage.BLOCKS)
                .findFirst()
                .orElse(question.because().getFirst());
        find(
                strictest.rule(),
                question.measure() + ".account",
                Messages.text("returns.missing.account", question.title(), strictest.why()));
    }
}

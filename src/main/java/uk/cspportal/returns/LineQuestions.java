package uk.cspportal.returns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.GoalService;
import uk.cspportal.measures.Goals;
import uk.cspportal.measures.Sentences;
import uk.cspportal.measures.Series;
import uk.cspportal.measures.statistics.Variation;
import uk.cspportal.returns.FigureQuestion.Because;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.Quarter;

/** Finds the figures that stand out, so that only of them somebody is asked what lies behind. */
@Component
class LineQuestions {

    private final ReturnStore store;
    private final GoalService goals;

    LineQuestions(ReturnStore store, GoalService goals) {
        this.store = store;
        this.goals = goals;
    }

    /** What is asked of lines, by line. */
    Map<Long, List<FigureQuestion>> of(
            QuarterlyReturn whole, Map<Long, List<LineValue>> values, Map<String, Series> series, RuleBook rules) {
        var measures = values.values().stream()
                .flatMap(List::stream)
                .map(LineValue::measure)
                .distinct()
                .toList();
        var said = said(whole, values.keySet());
        boolean asks = rules.holds(Rule.SIGNAL) || rules.holds(Rule.TARGET) || rules.holds(Rule.REVISED);
        if (measures.isEmpty() || (!asks && said.isEmpty())) {
            return Map.of();
        }
        Map<String, Goals> targets = rules.holds(Rule.TARGET) ? goals.goalsOf(whole.tenant(), measures) : Map.of();
        Map<String, BigDecimal> signed = rules.holds(Rule.REVISED) ? signedLast(whole) : Map.of();
        var questions = new HashMap<Long, List<FigureQuestion>>();
        values.forEach((line, all) -> {
            var ofLine = new ArrayList<FigureQuestion>();
            for (var value : all) {
                var key = value.measure().key();
                var one = Objects.requireNonNull(series.get(key));
                var because = new ArrayList<Because>();
                if (rules.holds(Rule.SIGNAL)) {
                    signal(because, value, EnteredSeries.of(one, value, whole.quarter()), whole.quarter());
                }
                if (rules.holds(Rule.TARGET)) {
                    TargetMiss.of(value, targets.get(key), whole.quarter())
                            .ifPresent(why -> because.add(new Because(Rule.TARGET, why)));
                }
                if (rules.holds(Rule.REVISED)) {
                    revised(because, one, signed.get(key), whole.quarter().previous());
                }
                var account = said.get(line + " " + key);
                if (account != null || !because.isEmpty()) {
                    ofLine.add(new FigureQuestion(key, value.measure().sheet().shortTitle(), because, account));
                }
            }
            questions.put(line, ofLine);
        });
        return questions;
    }

    private Map<String, FigureAccount> said(QuarterlyReturn whole, Collection<Long> lines) {
        return store.accounts.ofLines(whole.tenant().value(), lines).stream()
                .collect(Collectors.toMap(a -> a.lineId() + " " + a.measureKey(), AccountEntity::toAccount));
    }

    /** A special cause at the last figure, when that is one of the quarter. */
    private static void signal(List<Because> because, LineValue value, Series series, Quarter quarter) {
        if (value.basis() == Basis.NOT_AVAILABLE) {
            return;
        }
        var known = series.until(quarter.lastMonth());
        boolean ofQuarter = Sentences.charted(known)
                .filter(last -> !last.period().end().isBefore(quarter.firstMonth()))
                .isPresent();
        boolean special = known.judged()
                .filter(chart -> chart.variation() != Variation.COMMON_CAUSE)
                .isPresent();
        if (ofQuarter && special) {
            because.add(new Because(Rule.SIGNAL, Sentences.detail(known)));
        }
    }

    /** Another figure is known of last quarter now than was signed then. */
    private static void revised(List<Because> because, Series series, @Nullable BigDecimal signed, Quarter previous) {
        var known = series.quarter(previous);
        var now = known.value();
        if (signed == null || now == null || known.status() == FigureStatus.PARTIAL || now.compareTo(signed) == 0) {
            return;
        }
        var numbers = series.measure().sheet().numbers();
        because.add(new Because(
                Rule.REVISED,
                Messages.text(
                        "returns.rule.REVISED.why",
                        previous.label(),
                        numbers.format(signed.doubleValue()),
                        numbers.format(now.doubleValue()))));
    }

    /** The whole figures that the chair signed last quarter, by measure. */
    private Map<String, BigDecimal> signedLast(QuarterlyReturn whole) {
        var last = store.find(whole.tenant(), whole.quarter().previous())
                .filter(one -> one.state() == ReturnState.SIGNED || one.state() == ReturnState.PUBLISHED)
                .orElse(null);
        if (last == null) {
            return Map.of();
        }
        var lines = store.lines(last).stream().map(LineEntity::id).toList();
        var signed = new HashMap<String, BigDecimal>();
        for (var value : store.values.ofLines(whole.tenant().value(), lines)) {
            boolean decided = value.basis() == Basis.CONFIRMED || value.basis() == Basis.CHANGED;
            var amount = value.amount();
            if (decided
                    && amount != null
                    && value.status() != FigureStatus.PARTIAL
                    && value.period().equals(Period.of(last.quarter()))) {
                signed.put(value.measureKey(), amount);
            }
        }
        return signed;
    }
}

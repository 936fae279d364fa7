package uk.cspportal.returns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.cspportal.measures.FigureService;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.Frequency;
import uk.cspportal.measures.QuarterFigure;
import uk.cspportal.measures.Series;
import uk.cspportal.plans.Guideline;
import uk.cspportal.plans.PlanService;
import uk.cspportal.shared.Period;

/** Puts a line together: its guideline, what is recorded, what was decided, what was said last quarter. */
@Component
class LineReader {

    private final ReturnStore store;
    private final LineAccess access;
    private final PlanService plans;
    private final FigureService figures;
    private final LineQuestions asking;
    private final RuleBooks rules;

    LineReader(
            ReturnStore store,
            LineAccess access,
            PlanService plans,
            FigureService figures,
            LineQuestions asking,
            RuleBooks rules) {
        this.store = store;
        this.access = access;
        this.plans = plans;
        this.figures = figures;
        this.asking = asking;
        this.rules = rules;
    }

    /** The given lines of a return, in the plan's order, in a handful of queries. */
    List<ReturnLine> read(QuarterlyReturn whole, List<LineEntity> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var byKey = lines.stream().collect(Collectors.toMap(LineEntity::key, l -> l));
        var guidelines = guidelines(whole, lines);
        var series = figures.seriesOf(
                whole.tenant(),
                guidelines.stream().flatMap(g -> g.measureKeys().stream()).toList());
        var decided = store
                .values
                .ofLines(
                        whole.tenant().value(),
                        lines.stream().map(LineEntity::id).toList())
                .stream()
                .collect(Collectors.groupingBy(ValueEntity::lineId));
        var before = textsOfLastQuarter(whole);
        var states = store.states(whole);
        var read = new ArrayList<ReturnLine>();
        var book = rules.of(whole.tenant(), whole.quarter());
        var valuesOf = new LinkedHashMap<Long, List<LineValue>>();
        for (var guideline : guidelines) {
            long id = Objects.requireNonNull(byKey.get(guideline.key())).id();
            valuesOf.put(id, values(whole, guideline, series, decided.getOrDefault(id, List.of())));
        }
        var asked = asking.of(whole, valuesOf, series, book);
        for (var guideline : guidelines) {
            var line = Objects.requireNonNull(byKey.get(guideline.key()));
            var values = valuesOf.getOrDefault(line.id(), List.of());
            var questions = asked.getOrDefault(line.id(), List.of());
            var checked = Completeness.check(guideline, values, line.texts(), questions, book);
            read.add(new ReturnLine(
                    guideline,
                    states.getOrDefault(line.id(), LineState.NOT_STARTED),
                    line.locked(),
                    line.holding(),
                    access.isCallers(line),
                    access.edits(whole, line),
                    values,
                    line.texts(),
                    before.getOrDefault(line.key(), Last.NOTHING).texts(),
                    new NoUpdate(
                            line.noUpdate(),
                            before.getOrDefault(line.key(), Last.NOTHING).own()),
                    questions,
                    line.query(),
                    checked.missing(),
                    checked.warnings(),
                    checked.progress(),
                    line.version()));
        }
        return read;
    }

    /** What the given lines are about, in the plan's order. */
    List<Guideline> guidelines(QuarterlyReturn whole, List<LineEntity> lines) {
        var keys = lines.stream().map(LineEntity::key).collect(Collectors.toSet());
        return guidelines(whole).stream().filter(g -> keys.contains(g.key())).toList();
    }

    List<Guideline> guidelines(QuarterlyReturn whole) {
        return plans.guidelines(whole.tenant(), whole.plan());
    }

    ReturnLine read(QuarterlyReturn whole, LineEntity line) {
        return read(whole, List.of(line)).getFirst();
    }

    private Map<String, Last> textsOfLastQuarter(QuarterlyReturn whole) {
        var texts = new LinkedHashMap<String, Last>();
        store.find(whole.tenant(), whole.quarter().previous())
                .ifPresent(previous -> store.lines(previous).stream()
                        .filter(line -> line.locked() || access.sees(previous, line))
                        .forEach(line -> texts.put(line.key(), Last.of(line))));
        return texts;
    }

    /** What last quarter said, and which of it in words of its own. */
    private record Last(Map<LineText, String> texts, Set<LineText> own) {

        static final Last NOTHING = new Last(Map.of(), Set.of());

        static Last of(LineEntity line) {
            var texts = line.texts();
            var own = new HashSet<>(texts.keySet());
            own.removeAll(line.noUpdate());
            return new Last(texts, own);
        }
    }

    private static List<LineValue> values(
            QuarterlyReturn whole, Guideline guideline, Map<String, Series> series, List<ValueEntity> decided) {
        return guideline.measureKeys().stream()
                .filter(series::containsKey)
                .map(key -> value(
                        whole,
                        Objects.requireNonNull(series.get(key)),
                        decided.stream().filter(v -> v.measureKey().equals(key)).toList()))
                .toList();
    }

    private static LineValue value(QuarterlyReturn whole, Series series, List<ValueEntity> rows) {
        var quarter = Period.of(whole.quarter());
        var source = series.quarter(whole.quarter());
        var yearBefore = series.quarter(whole.quarter().yearBefore());
        var decision = rows.stream()
                .filter(v -> v.period().equals(quarter))
                .findFirst()
                .orElse(null);
        if (decision == null || decision.basis() == Basis.UNCONFIRMED) {
            return new LineValue(
                    series.measure(),
                    source,
                    months(series, source, List.of()),
                    source.value(),
                    source.status(),
                    source.base(),
                    Basis.UNCONFIRMED,
                    null,
                    null,
                    yearBefore);
        }
        return new LineValue(
                series.measure(),
                source,
                months(series, source, decision.basis() == Basis.CHANGED ? rows : List.of()),
                decision.amount(),
                decision.status(),
                decision.base(),
                decision.basis(),
                decision.reason(),
                decision.origin(),
                yearBefore);
    }

    /** The months as the return has them: changed ones over recorded ones. */
    private static List<@Nullable BigDecimal> months(Series series, QuarterFigure source, List<ValueEntity> rows) {
        if (series.measure().sheet().frequency() != Frequency.MONTHLY) {
            return List.of();
        }
        var months = new ArrayList<@Nullable BigDecimal>();
        for (int i = 0; i < 3; i++) {
            var period = Period.of(source.quarter().months().get(i));
            var recorded = source.months().get(i);
            var changed = rows.stream()
                    .filter(v -> v.period().equals(period))
                    .findFirst()
                    .orElse(null);
            months.add(changed != null ? changed.amount() : recorded == null ? null : recorded.value());
        }
        return months;
    }

    /** Whether a status can be confirmed as it is: there is a number to confirm. */
    static boolean confirmable(QuarterFigure source) {
        return source.status() != FigureStatus.NOT_AVAILABLE && source.value() != null;
    }
}

package uk.cspportal.measures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.TenantId;

/**
 * Figures from a file, through the one gate. Every problem is told by line and column; with one,
 * nothing is taken unless the sender asked for what is sound.
 */
@Service
public class FigureFileService {

    private final MeasureService measures;
    private final FormulaReader formulas;
    private final FigureGate gate;
    private final Clock clock;

    FigureFileService(MeasureService measures, FormulaReader formulas, FigureGate gate, Clock clock) {
        this.measures = measures;
        this.formulas = formulas;
        this.gate = gate;
        this.clock = clock;
    }

    /** A sound line with its figure. */
    private record Entry(FigureRow line, String measure, NewFigure figure) {

        String place() {
            return measure + " " + figure.period();
        }
    }

    /**
     * Records the figures of a file.
     *
     * @param file asked for only when the caller may do this
     */
    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public FiguresTaken take(TenantId tenant, Supplier<IncomingFile> file) {
        var incoming = file.get();
        var csv = CsvFile.read(incoming.content(), FigureRow.REQUIRED, FigureRow.OPTIONAL);
        var rejected = new ArrayList<>(csv.problems());
        var sound = read(tenant, incoming, csv.rows(), rejected);
        var repeated = new ArrayList<CsvProblem>();
        sound = withoutDoubles(sound, rejected, repeated);
        if (incoming.reason() == null) {
            sound = withoutRevisions(tenant, sound, rejected);
        }
        var warnings = new ArrayList<>(csv.warnings());
        warnings.addAll(repeated);
        sound.forEach(entry -> warnings.addAll(entry.line.warnings()));
        var byLine = Comparator.comparingInt(CsvProblem::line);
        rejected.sort(byLine);
        warnings.sort(byLine);
        boolean record = !sound.isEmpty() && (rejected.isEmpty() || incoming.partial());
        return new FiguresTaken(
                record
                        ? gate.pass(tenant, byMeasure(sound), incoming.reason())
                                .plus(new Recorded(0, repeated.size(), 0))
                        : Recorded.NOTHING,
                List.copyOf(rejected),
                List.copyOf(warnings));
    }

    private List<Entry> read(TenantId tenant, IncomingFile file, List<CsvRow> rows, List<CsvProblem> rejected) {
        var known = measures.entities(tenant).stream().collect(Collectors.toMap(MeasureEntity::key, m -> m));
        var computed = formulas.computed(tenant);
        var today = LocalDate.now(clock);
        var source = file.source();
        var sound = new ArrayList<Entry>();
        for (var row : rows) {
            var line = new FigureRow(row, source);
            var figure = line.read(known, computed, today);
            if (figure == null) {
                rejected.addAll(row.problems());
            } else {
                sound.add(new Entry(line, row.text("measure"), figure));
            }
        }
        return sound;
    }

    /**
     * Of two values for one period nobody can say which is meant: both are rejected. The same said twice, as a schedule
     * does that prints a measure in two sections, counts once.
     */
    private static List<Entry> withoutDoubles(
            List<Entry> entries, List<CsvProblem> rejected, List<CsvProblem> repeated) {
        Map<String, List<Entry>> byPlace =
                entries.stream().collect(Collectors.groupingBy(Entry::place, LinkedHashMap::new, Collectors.toList()));
        var kept = new ArrayList<Entry>();
        for (var same : byPlace.values()) {
            var lines = same.stream()
                    .map(entry -> String.valueOf(entry.line.row().line()))
                    .collect(Collectors.joining(", "));
            var expected = Messages.text("measures.csv.expected.period.once", lines);
            if (same.stream().map(Entry::figure).distinct().count() > 1) {
                same.forEach(entry -> rejected.add(problem(entry, "period", expected)));
            } else {
                kept.add(same.getFirst());
                same.stream().skip(1).forEach(entry -> repeated.add(problem(entry, "period", expected)));
            }
        }
        return kept;
    }

    private List<Entry> withoutRevisions(TenantId tenant, List<Entry> entries, List<CsvProblem> rejected) {
        var standing = gate.revised(tenant, byMeasure(entries));
        var kept = new ArrayList<Entry>();
        for (var entry : entries) {
            var before = standing.getOrDefault(entry.measure, Map.of()).get(entry.figure.period());
            if (before == null) {
                kept.add(entry);
            } else {
                rejected.add(problem(entry, "value", Messages.text("measures.csv.expected.reason", words(before))));
            }
        }
        return kept;
    }

    private static String words(Figure before) {
        return before.value() == null
                ? Messages.text("measures.status", before.status())
                : before.value().toPlainString() + " (" + Messages.text("measures.status", before.status()) + ")";
    }

    private static CsvProblem problem(Entry entry, String column, String expected) {
        var row = entry.line.row();
        return new CsvProblem(row.line(), column, row.text(column), expected);
    }

    private static Map<String, List<NewFigure>> byMeasure(List<Entry> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(
                        Entry::measure, TreeMap::new, Collectors.mapping(Entry::figure, Collectors.toList())));
    }
}

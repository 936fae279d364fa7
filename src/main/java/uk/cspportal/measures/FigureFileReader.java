package uk.cspportal.measures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.TenantId;

/** Reads a file of figures against the measures of a tenant; every problem is told by line and column. */
@Component
class FigureFileReader {

    private final MeasureService measures;
    private final FormulaReader formulas;
    private final CategoryRepository categories;
    private final Clock clock;

    FigureFileReader(MeasureService measures, FormulaReader formulas, CategoryRepository categories, Clock clock) {
        this.measures = measures;
        this.formulas = formulas;
        this.categories = categories;
        this.clock = clock;
    }

    /** A sound line with its figure. */
    record Entry(FigureRow line, String measure, NewFigure figure) {

        String place() {
            return measure + " " + figure.period() + " " + figure.dimension();
        }

        CsvProblem problem(String column, String expected) {
            var row = line.row();
            return new CsvProblem(row.line(), column, row.text(column), expected);
        }
    }

    /**
     * What a file says.
     *
     * @param repeated lines that say again what another line says
     */
    record Content(List<Entry> sound, List<CsvProblem> rejected, List<CsvProblem> repeated, List<CsvProblem> ofFile) {

        List<CsvProblem> warnings() {
            var warnings = new ArrayList<>(ofFile);
            warnings.addAll(repeated);
            sound.forEach(entry -> warnings.addAll(entry.line.warnings()));
            return inOrder(warnings);
        }

        Content reject(List<CsvProblem> more, List<Entry> kept) {
            var all = new ArrayList<>(rejected);
            all.addAll(more);
            return new Content(kept, inOrder(all), repeated, ofFile);
        }
    }

    Content read(TenantId tenant, IncomingFile file) {
        var csv = CsvFile.read(file.content(), FigureRow.REQUIRED, FigureRow.OPTIONAL);
        var rejected = new ArrayList<>(csv.problems());
        var known = known(tenant);
        var source = file.source();
        var sound = new ArrayList<Entry>();
        for (var row : csv.rows()) {
            var line = new FigureRow(row, known, Provenance.FEED, source);
            var figure = line.read();
            if (figure == null) {
                rejected.addAll(row.problems());
            } else {
                sound.add(new Entry(line, row.text("measure"), figure));
            }
        }
        var repeated = new ArrayList<CsvProblem>();
        var kept = withoutDoubles(sound, rejected, repeated);
        return new Content(kept, inOrder(rejected), repeated, csv.warnings());
    }

    FigureRow.Known known(TenantId tenant) {
        return new FigureRow.Known(
                measures.entities(tenant).stream().collect(Collectors.toMap(MeasureEntity::key, m -> m)),
                formulas.computed(tenant),
                categories.standing(tenant.value()).stream()
                        .collect(Collectors.groupingBy(
                                CategoryEntity::measureId,
                                Collectors.mapping(CategoryEntity::figureKey, Collectors.toList()))),
                LocalDate.now(clock));
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
                same.forEach(entry -> rejected.add(entry.problem("period", expected)));
            } else {
                kept.add(same.getFirst());
                same.stream().skip(1).forEach(entry -> repeated.add(entry.problem("period", expected)));
            }
        }
        return kept;
    }

    static Map<String, List<NewFigure>> byMeasure(List<Entry> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(
                        Entry::measure, TreeMap::new, Collectors.mapping(Entry::figure, Collectors.toList())));
    }

    private static List<CsvProblem> inOrder(List<CsvProblem> problems) {
        return problems.stream()
                .sorted(Comparator.comparingInt(CsvProblem::line))
                .toList();
    }
}

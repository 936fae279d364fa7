package uk.cspportal.measures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.TenantId;

/** Definitions of measures from a file: all of them are taken, or none and every problem is told. */
@Service
public class DefinitionFileService {

    private final MeasureService measures;
    private final DefinitionKeeper keeper;

    DefinitionFileService(MeasureService measures, DefinitionKeeper keeper) {
        this.measures = measures;
        this.keeper = keeper;
    }

    /**
     * Creates or updates measures by key.
     *
     * @param file asked for only when the caller may do this
     */
    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public DefinitionsTaken take(TenantId tenant, Supplier<IncomingFile> file) {
        var incoming = file.get();
        var csv = CsvFile.read(incoming.content(), DefinitionRow.REQUIRED, DefinitionRow.OPTIONAL);
        var standing = measures.entities(tenant).stream().collect(Collectors.toMap(MeasureEntity::key, m -> m));
        var problems = new ArrayList<>(csv.problems());
        var sheets = new ArrayList<MeasureDefinition>();
        for (var row : csv.rows()) {
            var known = standing.get(row.text("key"));
            sheets.add(DefinitionRow.read(row, known == null ? null : known.sheet()));
            problems.addAll(row.problems());
        }
        problems.addAll(twice(csv.rows()));
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(CsvProblem::line));
            return new DefinitionsTaken(0, 0, 0, List.copyOf(problems), List.copyOf(csv.warnings()));
        }
        return write(tenant, incoming, sheets, standing, csv.warnings());
    }

    private DefinitionsTaken write(
            TenantId tenant,
            IncomingFile file,
            List<MeasureDefinition> sheets,
            Map<String, MeasureEntity> standing,
            List<CsvProblem> warnings) {
        var why = file.reason() == null ? file.source() : file.reason();
        int created = 0;
        int updated = 0;
        for (var sheet : sheets) {
            var measure = standing.get(sheet.key());
            if (measure == null) {
                measures.save(tenant, sheet, false, why);
                created++;
            } else if (keeper.change(measure, sheet, false, why)) {
                updated++;
            }
        }
        return new DefinitionsTaken(
                created, updated, sheets.size() - created - updated, List.of(), List.copyOf(warnings));
    }

    private static List<CsvProblem> twice(List<CsvRow> rows) {
        var first = new HashMap<String, Integer>();
        var problems = new ArrayList<CsvProblem>();
        for (var row : rows) {
            var before = first.putIfAbsent(row.text("key"), row.line());
            if (before != null) {
                problems.add(new CsvProblem(
                        row.line(),
                        "key",
                        row.text("key"),
                        Messages.text("measures.csv.expected.key.once", String.valueOf(before))));
            }
        }
        return problems;
    }
}

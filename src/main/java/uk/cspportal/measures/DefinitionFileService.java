package uk.cspportal.measures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** What may differ where a file names a measure twice. */
    private static final Set<String> WORDING = Set.of("title", "shortTitle", "objective");

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
        var warnings = new ArrayList<>(csv.warnings());
        var sheets = new LinkedHashMap<String, MeasureDefinition>();
        for (var row : csv.rows()) {
            var known = standing.get(row.text("key"));
            var sheet = DefinitionRow.read(row, known == null ? null : known.sheet());
            var before = sheets.put(sheet.key(), sheet);
            if (before != null) {
                (isReworded(before, sheet) ? warnings : problems).add(twice(row));
            }
            problems.addAll(row.problems());
        }
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(CsvProblem::line));
            return new DefinitionsTaken(0, 0, 0, List.copyOf(problems), List.copyOf(warnings));
        }
        return write(tenant, incoming, sheets.values(), standing, warnings);
    }

    private DefinitionsTaken write(
            TenantId tenant,
            IncomingFile file,
            Collection<MeasureDefinition> sheets,
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
            } else if (keeper.change(measure, sheet, null, why)) {
                updated++;
            }
        }
        return new DefinitionsTaken(
                created, updated, sheets.size() - created - updated, List.of(), List.copyOf(warnings));
    }

    /** A schedule prints a measure under two headings: the last of them counts, as if it had come in a file of its own. */
    private static boolean isReworded(MeasureDefinition before, MeasureDefinition sheet) {
        return SheetDifference.between(before, sheet).stream().allMatch(d -> WORDING.contains(d.field()));
    }

    private static CsvProblem twice(CsvRow row) {
        return new CsvProblem(row.line(), "key", row.text("key"), Messages.text("measures.csv.expected.key.once"));
    }
}

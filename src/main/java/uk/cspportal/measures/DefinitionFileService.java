package uk.cspportal.measures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
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

    /** What stands in a file, and what stands here under the same keys. */
    private record Content(DefinitionPreview preview, Map<String, MeasureEntity> standing) {}

    /**
     * Creates or updates measures by key.
     *
     * @param file asked for only when the caller may do this
     */
    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public DefinitionsTaken take(TenantId tenant, Supplier<IncomingFile> file) {
        var incoming = file.get();
        var content = read(tenant, incoming);
        return content.preview.problems().isEmpty()
                ? write(tenant, incoming, content)
                : new DefinitionsTaken(0, 0, 0, content.preview.problems(), content.preview.warnings());
    }

    /** What a file would do; nothing is written. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.KEEP_MEASURES)
    public DefinitionPreview preview(TenantId tenant, IncomingFile file) {
        return read(tenant, file).preview;
    }

    /**
     * Takes what somebody has looked at and nothing else.
     *
     * @param seen as {@link #preview} showed it
     * @throws ConflictException when the file would by now do something else
     * @throws InvalidInputException when it has problems, or changes a measure without a reason
     */
    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public DefinitionsTaken confirm(TenantId tenant, IncomingFile file, DefinitionPreview seen) {
        var content = read(tenant, file);
        if (!content.preview.equals(seen)) {
            throw new ConflictException(Messages.text("definitions.changed-meanwhile"));
        }
        if (!seen.problems().isEmpty()) {
            throw new InvalidInputException("", Messages.text("definitions.problems"));
        }
        if (seen.needsReason() && file.reason() == null) {
            throw new InvalidInputException("reason", Messages.text("sheet.empty.reason"));
        }
        return write(tenant, file, content);
    }

    private Content read(TenantId tenant, IncomingFile file) {
        var csv = CsvFile.read(file.content(), DefinitionRow.REQUIRED, DefinitionRow.OPTIONAL);
        var standing = measures.entities(tenant).stream().collect(Collectors.toMap(MeasureEntity::key, m -> m));
        var problems = new ArrayList<>(csv.problems());
        var warnings = new ArrayList<>(csv.warnings());
        var sheets = new LinkedHashMap<String, MeasureDefinition>();
        for (var row : csv.rows()) {
            var sheet = DefinitionRow.read(row, sheet(standing, row.text("key")));
            var before = sheets.put(sheet.key(), sheet);
            if (before != null) {
                (isReworded(before, sheet) ? warnings : problems).add(twice(row));
            }
            problems.addAll(row.problems());
        }
        problems.sort(Comparator.comparingInt(CsvProblem::line));
        var lines = sheets.values().stream()
                .map(sheet -> new DefinitionPreview.Line(sheet, sheet(standing, sheet.key())))
                .toList();
        return new Content(new DefinitionPreview(lines, problems, warnings), standing);
    }

    private static @Nullable MeasureDefinition sheet(Map<String, MeasureEntity> standing, String key) {
        var known = standing.get(key);
        return known == null ? null : known.sheet();
    }

    private DefinitionsTaken write(TenantId tenant, IncomingFile file, Content content) {
        var why = file.reason() == null ? file.source() : file.reason();
        int created = 0;
        int updated = 0;
        for (var line : content.preview.lines()) {
            var measure = content.standing.get(line.sheet().key());
            if (measure == null) {
                measures.save(tenant, line.sheet(), false, why);
                created++;
            } else if (keeper.change(measure, line.sheet(), null, why)) {
                updated++;
            }
        }
        int unchanged = content.preview.lines().size() - created - updated;
        return new DefinitionsTaken(created, updated, unchanged, List.of(), content.preview.warnings());
    }

    /** A schedule prints a measure under two headings: the last of them counts, as if it had come in a file of its own. */
    private static boolean isReworded(MeasureDefinition before, MeasureDefinition sheet) {
        return SheetDifference.between(before, sheet).stream().allMatch(d -> WORDING.contains(d.field()));
    }

    private static CsvProblem twice(CsvRow row) {
        return new CsvProblem(row.line(), "key", row.text("key"), Messages.text("measures.csv.expected.key.once"));
    }
}

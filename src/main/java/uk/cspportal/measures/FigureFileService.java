package uk.cspportal.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.measures.FigureFileReader.Entry;
import uk.cspportal.measures.FigurePreview.Effect;
import uk.cspportal.measures.FigurePreview.Line;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.TenantId;

/**
 * Figures from a file, through the one gate. Every problem is told by line and column; with one,
 * nothing is taken unless the sender asked for what is sound.
 */
@Service
public class FigureFileService {

    private final FigureFileReader reader;
    private final FigureGate gate;

    FigureFileService(FigureFileReader reader, FigureGate gate) {
        this.reader = reader;
        this.gate = gate;
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
        var content = reader.read(tenant, incoming);
        if (incoming.reason() == null) {
            content = withoutRevisions(tenant, content);
        }
        boolean record = !content.sound().isEmpty() && (content.rejected().isEmpty() || incoming.partial());
        return new FiguresTaken(
                record
                        ? gate.pass(tenant, FigureFileReader.byMeasure(content.sound()), incoming.reason())
                                .plus(new Recorded(0, content.repeated().size(), 0))
                        : Recorded.NOTHING,
                content.rejected(),
                content.warnings());
    }

    /** What a file would do; nothing is written. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.KEEP_MEASURES)
    public FigurePreview preview(TenantId tenant, IncomingFile file) {
        return preview(tenant, reader.read(tenant, file));
    }

    /**
     * Records what somebody has looked at and nothing else.
     *
     * @param seen as {@link #preview(TenantId, IncomingFile)} showed it
     * @throws ConflictException when the file would by now do something else
     * @throws InvalidInputException when it has problems and not all is to be taken, or revises without a reason
     */
    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public Recorded confirm(TenantId tenant, IncomingFile file, FigurePreview seen) {
        var content = reader.read(tenant, file);
        if (!preview(tenant, content).equals(seen)) {
            throw new ConflictException(Messages.text("upload.changed-meanwhile"));
        }
        if (!seen.rejected().isEmpty() && !file.partial()) {
            throw new InvalidInputException("partial", Messages.text("upload.partial.missing"));
        }
        if (seen.needsReason() && file.reason() == null) {
            throw new InvalidInputException("reason", Messages.text("upload.reason.missing"));
        }
        return gate.pass(
                tenant, FigureFileReader.byMeasure(content.sound()), seen.needsReason() ? file.reason() : null);
    }

    /**
     * Records a figure that somebody types, under the same rules as a line of a file.
     *
     * @throws InvalidInputException that names each field with its problem
     */
    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public Recorded type(TenantId tenant, String measureKey, TypedFigure typed, @Nullable String reason) {
        var line = new FigureRow(
                typed.toRow(measureKey), reader.known(tenant), Provenance.TYPED, Messages.text("record.source"));
        var figure = line.read();
        if (figure == null) {
            throw new InvalidInputException(line.row().problems().stream()
                    .map(problem -> new Problem(problem.column(), problem.sentence()))
                    .toList());
        }
        return gate.pass(tenant, Map.of(measureKey, List.of(figure)), reason);
    }

    private FigurePreview preview(TenantId tenant, FigureFileReader.Content content) {
        var standing = gate.standing(tenant, FigureFileReader.byMeasure(content.sound()));
        var lines = content.sound().stream()
                .map(entry -> {
                    var measure = standing.measure(entry.measure());
                    var before = standing.before(measure, entry.figure());
                    var effect = before == null
                            ? Effect.NEW
                            : standing.isNews(measure, entry.figure(), true) ? Effect.REVISED : Effect.UNCHANGED;
                    return new Line(
                            entry.line().row().line(),
                            measure.toMeasure(),
                            entry.figure(),
                            before == null ? null : before.toFigure(),
                            effect);
                })
                .toList();
        return new FigurePreview(lines, content.rejected(), content.warnings());
    }

    private FigureFileReader.Content withoutRevisions(TenantId tenant, FigureFileReader.Content content) {
        var standing = gate.standing(tenant, FigureFileReader.byMeasure(content.sound()));
        var kept = new ArrayList<Entry>();
        var rejected = new ArrayList<CsvProblem>();
        for (var entry : content.sound()) {
            var measure = standing.measure(entry.measure());
            var before = standing.before(measure, entry.figure());
            if (before == null || !standing.isNews(measure, entry.figure(), false)) {
                kept.add(entry);
            } else {
                rejected.add(entry.problem(
                        "value", Messages.text("measures.csv.expected.reason", words(before.toFigure()))));
            }
        }
        return content.reject(rejected, kept);
    }

    private static String words(Figure before) {
        var state = Messages.text("measures.status", before.status());
        return before.value() == null
                ? state
                : Objects.requireNonNull(before.value()).toPlainString() + " (" + state + ")";
    }
}

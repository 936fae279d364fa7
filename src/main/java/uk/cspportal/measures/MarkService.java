package uk.cspportal.measures;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.measures.Mark.Kind;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;

/** Notes on a series (“recording rule changed”) and rebases of its limits, which only a person makes, with a reason. */
@Service
@Transactional(readOnly = true)
public class MarkService {

    private final MarkRepository marks;
    private final MeasureService measures;
    private final Keeping keeping;

    MarkService(MarkRepository marks, MeasureService measures, Keeping keeping) {
        this.marks = marks;
        this.measures = measures;
        this.keeping = keeping;
    }

    /** The marks of a measure by month; null for those that hold now. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public List<Mark> marks(TenantId tenant, String measureKey, @Nullable Instant knownAt) {
        return of(measures.entity(tenant, measureKey)).stream()
                .filter(mark -> mark.holdsAt(knownAt))
                .map(MarkEntity::toMark)
                .toList();
    }

    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public Mark note(TenantId tenant, String measureKey, YearMonth month, String wording) {
        return keep(tenant, measureKey, Kind.NOTE, month, wording);
    }

    /** Starts mean, limits and runs afresh from a month on. */
    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public Mark rebase(TenantId tenant, String measureKey, YearMonth from, String reason) {
        boolean already = of(measures.entity(tenant, measureKey)).stream()
                .anyMatch(mark ->
                        mark.holdsAt(null) && mark.isRebase() && mark.month().equals(from));
        if (already) {
            throw new ConflictException(Messages.text("measures.rebase.twice", from.toString()));
        }
        return keep(tenant, measureKey, Kind.REBASE, from, reason);
    }

    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public void withdraw(TenantId tenant, String measureKey, long markId, String why) {
        var mark = of(measures.entity(tenant, measureKey)).stream()
                .filter(m -> m.id() == markId && m.holdsAt(null))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Messages.text("measures.mark.none")));
        mark.withdraw(keeping.now());
        keeping.tell(
                tenant,
                MeasureKept.MARK_WITHDRAWN,
                thing(measureKey, mark.month()),
                mark.toMark().wording(),
                null,
                Keeping.text("why", why));
    }

    private Mark keep(TenantId tenant, String key, Kind kind, YearMonth month, String wording) {
        var text = Keeping.text("wording", wording);
        var mark = marks.save(new MarkEntity(measures.entity(tenant, key), kind, month, text, keeping.now()));
        keeping.tell(
                tenant,
                kind == Kind.REBASE ? MeasureKept.REBASED : MeasureKept.NOTED,
                thing(key, month),
                null,
                kind == Kind.REBASE ? month.toString() : text,
                kind == Kind.REBASE ? text : null);
        return mark.toMark();
    }

    private List<MarkEntity> of(MeasureEntity measure) {
        return marks.of(measure.tenant().value(), measure.id());
    }

    private static String thing(String key, YearMonth month) {
        return "measure " + key + " " + month;
    }
}

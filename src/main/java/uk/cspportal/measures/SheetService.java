package uk.cspportal.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.measures.NationalMeasure.Standing;
import uk.cspportal.measures.SheetChange.Kind;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.TenantId;

/**
 * Reference sheets as people read and write them: with their history and what England and Wales say, one writer never
 * over another, and nothing saved that was not shown before.
 */
@Service
@Transactional(readOnly = true)
public class SheetService {

    private final MeasureService measures;
    private final MeasureRepository repository;
    private final SheetRepository sheets;
    private final FormulaReader formulas;
    private final DefinitionKeeper keeper;
    private final NationalAnswerService answers;

    SheetService(
            MeasureService measures,
            MeasureRepository repository,
            SheetRepository sheets,
            FormulaReader formulas,
            DefinitionKeeper keeper,
            NationalAnswerService answers) {
        this.measures = measures;
        this.repository = repository;
        this.sheets = sheets;
        this.formulas = formulas;
        this.keeper = keeper;
        this.answers = answers;
    }

    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public MeasureSheet sheet(TenantId tenant, String key) {
        var measure = measures.entity(tenant, key);
        var national = measure.nationalMeasureId();
        return new MeasureSheet(
                measure.toMeasure(),
                measures.versions(tenant, key),
                national == null
                        ? null
                        : measures.entitiesById(List.of(national)).stream()
                                .findFirst()
                                .map(MeasureEntity::sheet)
                                .orElse(null));
    }

    /** Every measure of England and Wales that partnerships keep, and how the tenant has it or why not. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public List<NationalMeasure> nationals(TenantId tenant) {
        var own = measures.entities(tenant).stream().collect(Collectors.toMap(MeasureEntity::key, m -> m));
        var given = answers.answers(tenant).stream()
                .collect(Collectors.toMap(NationalAnswer::measureKey, Function.identity(), (a, b) -> b));
        return measures.nationals().stream()
                .filter(national -> !OfficialMeasures.isOfficial(national.key()))
                .map(national -> national(national, own.get(national.key()), given.get(national.key())))
                .toList();
    }

    /** What saving would do; refuses what {@link #write} would refuse. */
    @PreAuthorize(Rights.KEEP_MEASURES)
    public SheetPreview preview(TenantId tenant, SheetChange change) {
        var standing = seen(tenant, change);
        check(standing, change);
        if (standing == null) {
            return new SheetPreview(List.of(), false, false);
        }
        boolean breaks = DefinitionKeeper.means(standing.sheet(), change.sheet(), change.kind());
        return new SheetPreview(
                SheetDifference.between(standing.sheet(), change.sheet()), breaks, breaks && standing.isNational());
    }

    /**
     * Writes a new measure, or a sheet over the version that was seen.
     *
     * @param why needed for a change
     * @throws ConflictException when somebody else has written in the meantime, or the key is taken
     */
    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public Measure write(TenantId tenant, SheetChange change, String why) {
        var standing = seen(tenant, change);
        check(standing, change);
        try {
            if (standing == null) {
                return measures.save(tenant, change.sheet(), false, why.isBlank() ? null : Keeping.text("why", why))
                        .toMeasure();
            }
            keeper.change(standing, change.sheet(), change.kind(), Keeping.text("why", why));
            repository.flush();
            return standing.toMeasure();
        } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
            throw new ConflictException(Messages.text("sheet.conflict"));
        }
    }

    /** The measure as it stands, if the writer has seen it so. */
    private @Nullable MeasureEntity seen(TenantId tenant, SheetChange change) {
        var standing = repository.find(tenant.value(), change.sheet().key()).orElse(null);
        if (change.seen() == 0) {
            if (standing != null) {
                throw new InvalidInputException(
                        "key",
                        Messages.text("sheet.wrong.key.taken", standing.sheet().title()));
            }
            return null;
        }
        var measure = measures.entity(tenant, change.sheet().key());
        if (sheets.last(tenant.value(), measure.id()) != change.seen()) {
            throw new ConflictException(Messages.text("sheet.conflict"));
        }
        return measure;
    }

    private void check(@Nullable MeasureEntity standing, SheetChange change) {
        var sheet = change.sheet();
        var problems = new ArrayList<>(SheetCheck.problems(sheet));
        if (standing != null) {
            if (sheet.denominator() == null && isRate(standing)) {
                problems.add(new Problem("denominator", Messages.text("measures.formula.denominator")));
            }
            if (SheetDifference.between(standing.sheet(), sheet).isEmpty()) {
                problems.add(new Problem("", Messages.text("sheet.unchanged")));
            } else if (change.kind() == null) {
                problems.add(new Problem("kind", Messages.text("sheet.empty.kind")));
            } else if (change.kind() == Kind.WORDING && DefinitionKeeper.means(standing.sheet(), sheet, Kind.WORDING)) {
                problems.add(new Problem("kind", Messages.text("sheet.wrong.kind")));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private boolean isRate(MeasureEntity measure) {
        return formulas.standing(measure).stream().anyMatch(part -> part.kind() == Formula.Kind.RATE);
    }

    private static NationalMeasure national(
            MeasureEntity national, @Nullable MeasureEntity own, @Nullable NationalAnswer answer) {
        if (own == null) {
            return new NationalMeasure(national.sheet(), Standing.ABSENT, List.of(), false, answer);
        }
        boolean follows = Objects.equals(own.nationalMeasureId(), national.id());
        return new NationalMeasure(
                national.sheet(),
                follows ? Standing.FOLLOWED : Standing.OWN,
                SheetDifference.between(own.sheet(), national.sheet()),
                national.sheet().meansOtherThan(own.sheet()),
                answer);
    }
}

package uk.cspportal.measures;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.measures.Formula.Kind;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;

/** Measures that are computed from others: composites, ratios of two, rates; and the denominators of rates by year. */
@Service
@Transactional(readOnly = true)
public class FormulaService {

    private final PartRepository parts;
    private final DenominatorRepository denominators;
    private final FigureRepository figures;
    private final FormulaReader reader;
    private final MeasureService measures;
    private final Keeping keeping;

    FormulaService(
            PartRepository parts,
            DenominatorRepository denominators,
            FigureRepository figures,
            FormulaReader reader,
            MeasureService measures,
            Keeping keeping) {
        this.parts = parts;
        this.denominators = denominators;
        this.figures = figures;
        this.reader = reader;
        this.measures = measures;
        this.keeping = keeping;
    }

    /** How a measure is computed; empty of one that is recorded. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public Optional<Formula> formula(TenantId tenant, String measureKey) {
        var rows = reader.standing(measures.entity(tenant, measureKey));
        var keys = measures.entitiesById(rows.stream().map(PartEntity::partId).toList()).stream()
                .collect(Collectors.toMap(MeasureEntity::id, MeasureEntity::key));
        return rows.stream()
                .findFirst()
                .map(row -> new Formula(
                        row.kind(),
                        rows.stream()
                                .map(r -> Objects.requireNonNull(keys.get(r.partId())))
                                .toList(),
                        row.per()));
    }

    /**
     * Computes a measure from others from now on, in place of how it was computed before.
     *
     * @throws ConflictException when it has figures of its own, or is itself among what it would be computed from
     */
    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public void compute(TenantId tenant, String measureKey, Formula formula, String why) {
        var measure = measures.entity(tenant, measureKey);
        check(measure, formula);
        var components = formula.parts().stream()
                .map(key -> measures.entity(tenant, key))
                .toList();
        if (!figures.currentOf(List.of(tenant.value()), List.of(measure.id())).isEmpty()) {
            throw new ConflictException(Messages.text("measures.formula.figures", measureKey));
        }
        components.forEach(part -> refuseCircle(measure, part));
        var before = formula(tenant, measureKey);
        reader.standing(measure).forEach(row -> row.withdraw(keeping.now()));
        components.forEach(
                part -> parts.save(new PartEntity(measure, part, formula.kind(), formula.per(), keeping.now())));
        keeping.tell(
                tenant,
                MeasureKept.FORMULA_SET,
                "measure " + measureKey,
                before.map(Formula::toString).orElse(null),
                formula.toString(),
                Keeping.text("why", why));
    }

    /** Records a measure's figures from now on instead of computing them. */
    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public void stopComputing(TenantId tenant, String measureKey, String why) {
        var reason = Keeping.text("why", why);
        var before = formula(tenant, measureKey)
                .orElseThrow(() -> new NotFoundException(Messages.text("measures.formula.none")));
        reader.standing(measures.entity(tenant, measureKey)).forEach(row -> row.withdraw(keeping.now()));
        keeping.tell(tenant, MeasureKept.FORMULA_ENDED, "measure " + measureKey, before.toString(), null, reason);
    }

    /** The denominators of a tenant by name and year, as they stand. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public List<Denominator> denominators(TenantId tenant) {
        return denominators.of(List.of(tenant.value())).stream()
                .filter(d -> d.holdsAt(null))
                .map(DenominatorEntity::toDenominator)
                .toList();
    }

    /** Says how many residents, households or others there were in a year, in place of what was said before. */
    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public void setDenominator(TenantId tenant, String name, int year, BigDecimal amount, String source) {
        if (amount.signum() <= 0) {
            throw new InvalidInputException("amount", Messages.text("measures.denominator.positive"));
        }
        var named = Keeping.text("name", name);
        var said = Keeping.text("source", source);
        var before = denominators.of(List.of(tenant.value())).stream()
                .filter(d -> d.holdsAt(null) && d.isOf(named, year))
                .findFirst();
        before.ifPresent(d -> d.withdraw(keeping.now()));
        denominators.save(
                new DenominatorEntity(tenant, measures.audience(tenant), named, year, amount, said, keeping.now()));
        keeping.tell(
                tenant,
                MeasureKept.DENOMINATOR_SET,
                named + " " + year,
                before.map(d -> d.toDenominator().amount().toPlainString()).orElse(null),
                amount.toPlainString(),
                said);
    }

    /** Takes back what was said of a year, so that rates stand on the latest year before it. */
    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public void withdrawDenominator(TenantId tenant, String name, int year, String why) {
        var reason = Keeping.text("why", why);
        var standing = denominators.of(List.of(tenant.value())).stream()
                .filter(d -> d.holdsAt(null) && d.isOf(name, year))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Messages.text("measures.denominator.none")));
        standing.withdraw(keeping.now());
        keeping.tell(
                tenant,
                MeasureKept.DENOMINATOR_WITHDRAWN,
                name + " " + year,
                standing.toDenominator().amount().toPlainString(),
                null,
                reason);
    }

    private static void check(MeasureEntity measure, Formula formula) {
        int wanted = formula.parts().size();
        boolean fits = switch (formula.kind()) {
            case SUM -> wanted >= 2 && formula.per() == 1;
            case RATIO -> wanted == 2;
            case RATE -> wanted == 1;
        };
        if (!fits || formula.per() < 1 || new HashSet<>(formula.parts()).size() < wanted) {
            throw new InvalidInputException("formula", Messages.text("measures.formula.parts"));
        }
        if (formula.kind() == Kind.RATE && measure.sheet().denominator() == null) {
            throw new InvalidInputException("denominator", Messages.text("measures.formula.denominator"));
        }
    }

    private void refuseCircle(MeasureEntity measure, MeasureEntity part) {
        if (part.id() == measure.id()) {
            throw new ConflictException(Messages.text("measures.formula.circle", measure.key()));
        }
        measures.entitiesById(
                        reader.standing(part).stream().map(PartEntity::partId).toList())
                .forEach(deeper -> refuseCircle(measure, deeper));
    }
}

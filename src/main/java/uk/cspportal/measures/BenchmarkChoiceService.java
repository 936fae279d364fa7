package uk.cspportal.measures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;

/** With whom each measure is compared, by which average and what counts as similar: a setting of the measure. */
@Service
@Transactional(readOnly = true)
public class BenchmarkChoiceService {

    private static final BigDecimal WIDEST = BigDecimal.valueOf(100);

    private final BenchmarkChoiceRepository choices;
    private final ComparatorRepository groups;
    private final MeasureService measures;
    private final Keeping keeping;

    BenchmarkChoiceService(
            BenchmarkChoiceRepository choices, ComparatorRepository groups, MeasureService measures, Keeping keeping) {
        this.choices = choices;
        this.groups = groups;
        this.measures = measures;
        this.keeping = keeping;
    }

    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public BenchmarkChoice choice(TenantId tenant, String measureKey) {
        return standing(tenant, measures.entity(tenant, measureKey))
                .map(choice -> choice.toChoice(groupKey(tenant, choice)))
                .orElse(BenchmarkChoice.DEFAULT);
    }

    /** Chooses anew, in place of what was chosen before. */
    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public void choose(TenantId tenant, String measureKey, BenchmarkChoice choice) {
        var measure = measures.entity(tenant, measureKey);
        if (choice.tolerance().signum() < 0 || choice.tolerance().compareTo(WIDEST) > 0) {
            throw new InvalidInputException("tolerance", Messages.text("measures.benchmark.tolerance.wrong"));
        }
        var group = choice.group() == null
                ? null
                : groups.of(tenant.value()).stream()
                        .filter(g -> g.key().equals(choice.group()))
                        .findFirst()
                        .orElseThrow(() ->
                                new NotFoundException(Messages.text("measures.comparators.none", choice.group())));
        var before = standing(tenant, measure);
        before.ifPresent(choiceBefore -> choiceBefore.withdraw(keeping.now()));
        choices.save(new BenchmarkChoiceEntity(measure, group, choice, keeping.now()));
        keeping.tell(
                tenant,
                MeasureKept.BENCHMARK_CHOSEN,
                "measure " + measureKey,
                words(before.map(b -> b.toChoice(groupKey(tenant, b))).orElse(BenchmarkChoice.DEFAULT)),
                words(choice),
                null);
    }

    /** Every choice that stands, by the key of its measure. */
    Map<String, BenchmarkChoice> all(TenantId tenant) {
        var keys = measures.entities(tenant).stream().collect(Collectors.toMap(MeasureEntity::id, MeasureEntity::key));
        var found = new HashMap<String, BenchmarkChoice>();
        choices.of(tenant.value()).stream()
                .filter(choice -> choice.holdsAt(null))
                .forEach(choice -> found.put(
                        keys.getOrDefault(choice.measureId(), ""), choice.toChoice(groupKey(tenant, choice))));
        return found;
    }

    private Optional<BenchmarkChoiceEntity> standing(TenantId tenant, MeasureEntity measure) {
        return choices.of(tenant.value()).stream()
                .filter(choice -> choice.holdsAt(null) && choice.measureId() == measure.id())
                .findFirst();
    }

    private @Nullable String groupKey(TenantId tenant, BenchmarkChoiceEntity choice) {
        var id = choice.groupId();
        return id == null
                ? null
                : groups.of(tenant.value()).stream()
                        .filter(g -> g.id() == id)
                        .map(ComparatorGroupEntity::key)
                        .findFirst()
                        .orElse(null);
    }

    private static String words(BenchmarkChoice choice) {
        return (choice.group() == null ? "force area" : choice.group()) + ", " + choice.average() + ", " + choice.band()
                + (choice.band() == BenchmarkChoice.BandMethod.TOLERANCE
                        ? " " + choice.tolerance().toPlainString() + "%"
                        : "");
    }
}

package uk.cspportal.measures;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.cspportal.identity.SystemScope;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;

/**
 * Gives England and Wales those of its measures of recorded crime that it does not have yet. They mean the same
 * everywhere, so that partnerships adopt them instead of each writing its own.
 */
@Component
@Order(2)
class NationalMeasures implements ApplicationRunner {

    /** The tenant that keeps what all others may adopt. */
    static final String ENGLAND_AND_WALES = "K04000001";

    static final String FILE = "reference/measures.csv";

    private final MeasureService measures;
    private final MeasureRepository repository;
    private final Tenants tenants;
    private final SystemScope system;
    private final TransactionTemplate transactions;

    NationalMeasures(
            MeasureService measures,
            MeasureRepository repository,
            Tenants tenants,
            SystemScope system,
            TransactionTemplate transactions) {
        this.measures = measures;
        this.repository = repository;
        this.tenants = tenants;
        this.system = system;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var national = tenants.byCode(ENGLAND_AND_WALES).orElseThrow().id();
        system.call("reference measures", Stream.of(national), () -> transactions.execute(status -> load(national)));
    }

    private boolean load(TenantId national) {
        var held = repository.ofTenant(national.value()).stream()
                .map(MeasureEntity::key)
                .collect(Collectors.toSet());
        var missing = Stream.concat(MeasureSheets.read(FILE).stream(), OfficialMeasures.read().stream())
                .filter(sheet -> !held.contains(sheet.key()))
                .toList();
        missing.forEach(sheet -> measures.save(national, sheet, false, null));
        return !missing.isEmpty();
    }
}

package uk.cspportal.measures;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.tenancy.TenantId;

/** Published rates of a measure beside those of other partnerships; the rows of the others are never read for it. */
@Service
@Transactional(readOnly = true)
public class RateComparisonService {

    private final PublishedRates rates;
    private final BenchmarkChoiceService choices;
    private final MeasureService measures;

    RateComparisonService(PublishedRates rates, BenchmarkChoiceService choices, MeasureService measures) {
        this.rates = rates;
        this.choices = choices;
        this.measures = measures;
    }

    /**
     * The comparison of a measure that follows one of England and Wales; none where nothing is published of it.
     *
     * @param knownAt null for what is published now
     */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public Optional<RateComparison> of(TenantId tenant, String measureKey, RateBasis basis, @Nullable Instant knownAt) {
        var measure = measures.entity(tenant, measureKey);
        var found = rates.of(
                tenant, List.of(measure), basis, Map.of(measureKey, choices.choice(tenant, measureKey)), knownAt);
        return Optional.ofNullable(found.get(measureKey)).map(PublishedRates.Rates::comparison);
    }
}

package uk.cspportal.reports;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.measures.Measure;
import uk.cspportal.measures.PublishedService;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/**
 * Puts together what is published of all partnerships of England and Wales. One query for each measure, and only one
 * measure’s figures in memory at a time, however large the country.
 */
@Service
@Transactional(readOnly = true)
public class NationalOverviewService {

    private final PublishedService published;
    private final Tenants tenants;

    NationalOverviewService(PublishedService published, Tenants tenants) {
        this.published = published;
        this.tenants = tenants;
    }

    /**
     * Every measure of which something is published, up to the end of a quarter.
     *
     * @param tenant whose reader asks; what is published is the same for all
     */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public List<NationalMeasure> overview(TenantId tenant, Quarter quarter) {
        var partnerships = partnerships();
        return published.measures(tenant).stream()
                .map(measure -> read(tenant, measure, partnerships, quarter))
                .filter(measure -> !measure.cells().isEmpty())
                .toList();
    }

    /** One measure alone. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public NationalMeasure measure(TenantId tenant, String key, Quarter quarter) {
        return published.measures(tenant).stream()
                .filter(m -> m.key().equals(key))
                .findFirst()
                .map(m -> read(tenant, m, partnerships(), quarter))
                .orElseThrow(() -> new NotFoundException(Messages.text("measures.unknown", key)));
    }

    private NationalMeasure read(TenantId tenant, Measure measure, List<Tenant> partnerships, Quarter quarter) {
        var byArea = published.byArea(tenant, measure);
        var cells = partnerships.stream()
                .flatMap(p -> Optional.ofNullable(byArea.get(p.code()))
                        .flatMap(series -> NationalCell.of(p, series, quarter.lastMonth()))
                        .stream())
                .toList();
        return new NationalMeasure(measure.sheet(), cells, partnerships.size() - cells.size());
    }

    private List<Tenant> partnerships() {
        return tenants.all().stream()
                .filter(t -> t.kind() == TenantKind.PARTNERSHIP)
                .toList();
    }
}

package uk.cspportal.measures;

import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.tenancy.TenantId;

/**
 * What has been published of every area of England and Wales, for everybody who works with measures: the same figures
 * that the public may read elsewhere, never the rows of another tenant.
 */
@Service
@Transactional(readOnly = true)
public class PublishedService {

    private final MeasureService measures;
    private final PublishedStatistics published;

    PublishedService(MeasureService measures, PublishedStatistics published) {
        this.measures = measures;
        this.published = published;
    }

    /** The measures of England and Wales, in their order, whether or not anything is published of them yet. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public List<Measure> measures(TenantId tenant) {
        return measures.nationals().stream().map(MeasureEntity::toMeasure).toList();
    }

    /** What is published of a measure now, by the public code of the area; one query, whatever the number of areas. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public Map<String, Series> byArea(TenantId tenant, Measure national) {
        return published.valuesByArea(national);
    }
}

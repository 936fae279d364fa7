package uk.cspportal.measures;

import java.util.Collection;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/** The reference sheets of a tenant's measures: definitions precise enough that two partnerships mean the same. */
@Service
@Transactional(readOnly = true)
public class MeasureService {

    private final MeasureRepository measures;
    private final Tenants tenants;

    MeasureService(MeasureRepository measures, Tenants tenants) {
        this.measures = measures;
        this.tenants = tenants;
    }

    /** Every measure of the tenant, in its own order. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public List<Measure> list(TenantId tenant) {
        return measures.ofTenant(tenant.value()).stream()
                .map(MeasureEntity::toMeasure)
                .toList();
    }

    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public Measure get(TenantId tenant, String key) {
        return entity(tenant, key).toMeasure();
    }

    /** Creates the measure, or takes over a changed reference sheet. */
    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public Measure define(TenantId tenant, MeasureDefinition sheet) {
        var measure = measures.find(tenant.value(), sheet.key())
                .orElseGet(() -> new MeasureEntity(
                        tenant, audience(tenant), sheet.key(), measures.lastSortOrder(tenant.value()) + 1));
        measure.define(sheet);
        return measures.save(measure).toMeasure();
    }

    /** A partnership's measures are read upwards, those of a force area and the country downwards. */
    private Audience audience(TenantId tenant) {
        return tenants.get(tenant).kind() == TenantKind.PARTNERSHIP ? Audience.UP : Audience.DOWN;
    }

    MeasureEntity entity(TenantId tenant, String key) {
        return measures.find(tenant.value(), key)
                .orElseThrow(() -> new NotFoundException(Messages.text("measures.unknown", key)));
    }

    List<MeasureEntity> entities(Collection<Long> tenantIds, Collection<String> keys) {
        return measures.ofTenants(tenantIds, keys);
    }
}

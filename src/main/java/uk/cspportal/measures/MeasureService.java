package uk.cspportal.measures;

import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
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
    private final ApplicationEventPublisher events;

    MeasureService(MeasureRepository measures, Tenants tenants, ApplicationEventPublisher events) {
        this.measures = measures;
        this.tenants = tenants;
        this.events = events;
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
        return save(tenant, sheet).toMeasure();
    }

    /**
     * Gives the tenant a measure of England and Wales as its own, under the same key and with a link
     * to what it follows. Adopting again takes over what was changed there.
     */
    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public Measure adopt(TenantId tenant, String nationalKey) {
        var followed = entity(national(), nationalKey);
        var standing = measures.find(tenant.value(), nationalKey);
        if (standing.isPresent()
                && standing.get().follows(followed)
                && standing.get().sheet().equals(followed.sheet())) {
            return standing.get().toMeasure();
        }
        var measure = standing.orElseGet(() -> created(tenant, nationalKey));
        measure.define(followed.sheet());
        measure.follow(followed);
        events.publishEvent(
                new MeasureDefined(tenant, nationalKey, followed.sheet().title(), true));
        return measures.save(measure).toMeasure();
    }

    /** Adopts every measure of England and Wales that the tenant does not have yet. */
    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public void adoptAll(TenantId tenant) {
        measures.ofTenant(national().value()).stream()
                .map(MeasureEntity::key)
                .filter(key -> measures.find(tenant.value(), key).isEmpty())
                .forEach(key -> adopt(tenant, key));
    }

    /** As {@link #define}, for the portal itself within the scope it has entered. */
    @Transactional
    MeasureEntity save(TenantId tenant, MeasureDefinition sheet) {
        var measure = measures.find(tenant.value(), sheet.key()).orElseGet(() -> created(tenant, sheet.key()));
        measure.define(sheet);
        events.publishEvent(new MeasureDefined(tenant, sheet.key(), sheet.title(), false));
        return measures.save(measure);
    }

    private MeasureEntity created(TenantId tenant, String key) {
        return new MeasureEntity(tenant, audience(tenant), key, measures.lastSortOrder(tenant.value()) + 1);
    }

    private TenantId national() {
        return tenants.byCode(NationalMeasures.ENGLAND_AND_WALES).orElseThrow().id();
    }

    /** A partnership's measures are read upwards, those of a force area and the country downwards. */
    private Audience audience(TenantId tenant) {
        return tenants.get(tenant).kind() == TenantKind.PARTNERSHIP ? Audience.UP : Audience.DOWN;
    }

    MeasureEntity entity(TenantId tenant, String key) {
        return measures.find(tenant.value(), key)
                .orElseThrow(() -> new NotFoundException(Messages.text("measures.unknown", key)));
    }

    List<MeasureEntity> entities(TenantId tenant) {
        return measures.ofTenant(tenant.value());
    }

    List<MeasureEntity> entities(Collection<Long> tenantIds, Collection<String> keys) {
        return measures.ofTenants(tenantIds, keys);
    }
}

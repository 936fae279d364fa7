package uk.cspportal.measures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private final SheetRepository sheets;
    private final DefinitionKeeper keeper;

    MeasureService(MeasureRepository measures, Tenants tenants, SheetRepository sheets, DefinitionKeeper keeper) {
        this.measures = measures;
        this.tenants = tenants;
        this.sheets = sheets;
        this.keeper = keeper;
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

    /** Which of the tenants that the caller may read have a measure of this key, in one query. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public Set<TenantId> having(TenantId tenant, Collection<TenantId> among, String key) {
        var ids = among.stream().map(TenantId::value).toList();
        return measures.ofTenants(ids, List.of(key)).stream()
                .map(MeasureEntity::tenant)
                .collect(Collectors.toSet());
    }

    /** Every sheet the measure ever had, the first first. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public List<DefinitionVersion> versions(TenantId tenant, String key) {
        return sheets.ofMeasure(tenant.value(), entity(tenant, key).id()).stream()
                .map(sheet -> sheet.toVersion(key))
                .toList();
    }

    /** Creates the measure, or takes over a changed reference sheet; a change of meaning breaks the series. */
    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public Measure define(TenantId tenant, MeasureDefinition sheet) {
        return save(tenant, sheet, false, null).toMeasure();
    }

    /**
     * As {@link #define(TenantId, MeasureDefinition)}, with a reason.
     *
     * @param reworded that the definition says the same in other words, which breaks no series
     */
    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public Measure define(TenantId tenant, MeasureDefinition sheet, boolean reworded, String why) {
        return save(tenant, sheet, reworded, why).toMeasure();
    }

    /**
     * Gives the tenant a measure of England and Wales as its own, under the same key and with a link
     * to what it follows. Adopting again takes over what was changed there.
     */
    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public Measure adopt(TenantId tenant, String nationalKey) {
        return adopt(tenant, nationalKey, Messages.text("measures.adopted"));
    }

    /** As {@link #adopt(TenantId, String)}, with the reason of somebody who took over a change. */
    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public Measure adopt(TenantId tenant, String nationalKey, String why) {
        var followed = entity(national(), nationalKey);
        var standing = measures.find(tenant.value(), nationalKey);
        var measure = standing.orElseGet(() -> created(tenant, nationalKey));
        if (standing.isEmpty()) {
            keeper.write(measure, followed.sheet(), MeasureDefined.Act.ADOPTED, null);
        } else {
            keeper.change(measure, followed.sheet(), null, why);
        }
        measure.follow(followed);
        return measure.toMeasure();
    }

    /** Adopts every measure of England and Wales that partnerships keep and the tenant does not have yet. */
    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public void adoptAll(TenantId tenant) {
        measures.ofTenant(national().value()).stream()
                .map(MeasureEntity::key)
                .filter(key -> !OfficialMeasures.isOfficial(key)
                        && measures.find(tenant.value(), key).isEmpty())
                .forEach(key -> adopt(tenant, key));
    }

    /** As {@link #define}, for the portal itself within the scope it has entered. */
    @Transactional
    MeasureEntity save(TenantId tenant, MeasureDefinition sheet, boolean reworded, @Nullable String why) {
        var standing = measures.find(tenant.value(), sheet.key());
        var measure = standing.orElseGet(() -> created(tenant, sheet.key()));
        if (standing.isEmpty()) {
            keeper.write(measure, sheet, MeasureDefined.Act.WRITTEN, why);
        } else {
            keeper.change(measure, sheet, reworded ? SheetChange.Kind.WORDING : null, why);
        }
        return measure;
    }

    private MeasureEntity created(TenantId tenant, String key) {
        return new MeasureEntity(tenant, audience(tenant), key, measures.lastSortOrder(tenant.value()) + 1);
    }

    /** England and Wales. */
    TenantId national() {
        return tenants.byCode(NationalMeasures.ENGLAND_AND_WALES).orElseThrow().id();
    }

    /** A partnership's measures are read upwards, those of a force area and the country downwards. */
    Audience audience(TenantId tenant) {
        return tenants.get(tenant).kind() == TenantKind.PARTNERSHIP ? Audience.UP : Audience.DOWN;
    }

    MeasureEntity entity(TenantId tenant, String key) {
        return measures.find(tenant.value(), key)
                .orElseThrow(() -> new NotFoundException(Messages.text("measures.unknown", key)));
    }

    List<MeasureEntity> entities(TenantId tenant) {
        return measures.ofTenant(tenant.value());
    }

    MeasureEntity nationalEntity(String key) {
        return entity(national(), key);
    }

    List<MeasureEntity> nationals() {
        return measures.ofTenant(national().value());
    }

    List<MeasureEntity> entitiesById(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : measures.findAllById(ids);
    }

    List<MeasureEntity> entities(Collection<Long> tenantIds) {
        return measures.ofTenants(tenantIds);
    }

    List<MeasureEntity> entities(Collection<Long> tenantIds, Collection<String> keys) {
        return measures.ofTenants(tenantIds, keys);
    }

    List<Told> told(
            Collection<Long> tenantIds,
            Collection<String> keys,
            LocalDate earliest,
            LocalDate latest,
            int first,
            int last) {
        return measures.told(tenantIds, keys, earliest, latest, first, last);
    }
}

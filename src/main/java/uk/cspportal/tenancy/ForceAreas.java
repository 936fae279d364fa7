package uk.cspportal.tenancy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;

/**
 * Which force areas of the ONS list use the portal. A force area is set up with all its
 * partnerships: they are in the tree already, so nothing has to be typed.
 */
@Service
public class ForceAreas {

    private final Tenants tenants;
    private final TenantNodeRepository nodes;
    private final TenantSetUpRepository setUps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ForceAreas(
            Tenants tenants,
            TenantNodeRepository nodes,
            TenantSetUpRepository setUps,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tenants = tenants;
        this.nodes = nodes;
        this.setUps = setUps;
        this.events = events;
        this.clock = clock;
    }

    /** The force areas below the national tenant, by name. */
    @PreAuthorize(TenantRights.PLATFORM)
    @Transactional(readOnly = true)
    public List<ForceArea> list(TenantId tenant) {
        Map<TenantId, TenantSetUp> known =
                setUps.findAll().stream().collect(Collectors.toMap(TenantSetUp::tenant, Function.identity()));
        return tenants.childrenOf(tenant).stream()
                .map(force -> forceArea(force, known.get(force.id())))
                .toList();
    }

    @PreAuthorize(TenantRights.PLATFORM)
    @Transactional(readOnly = true)
    public ForceArea get(TenantId tenant) {
        return forceArea(tenants.get(tenant), setUps.findById(tenant.value()).orElse(null));
    }

    /** Takes a force area and its partnerships into use. */
    @PreAuthorize(TenantRights.PLATFORM)
    @Transactional
    public void setUp(TenantId tenant) {
        var place = tenants.get(tenant);
        if (place.kind() != TenantKind.FORCE_AREA) {
            throw new ConflictException(Messages.text("tenancy.error.no-force-area", place.name()));
        }
        nodes.findToChange(tenant.value());
        if (setUps.existsById(tenant.value())) {
            throw new ConflictException(Messages.text("tenancy.error.set-up", place.name()));
        }
        var by = SecurityContextHolder.getContext().getAuthentication().getName();
        setUps.save(new TenantSetUp(tenant, LocalDate.now(clock), by));
        audit(place);
        tenants.childrenOf(tenant).forEach(this::audit);
    }

    private void audit(Tenant place) {
        events.publishEvent(new TenantChanged(
                place.id().value(),
                "tenant.set-up",
                "tenant " + place.code(),
                null,
                place.name(),
                Messages.text("tenancy.set-up.why")));
    }

    private ForceArea forceArea(Tenant force, @Nullable TenantSetUp setUp) {
        return new ForceArea(
                force,
                tenants.childrenOf(force.id()).size(),
                setUp == null ? null : new ForceArea.SetUp(setUp.setUpOn(), setUp.setUpBy()));
    }
}

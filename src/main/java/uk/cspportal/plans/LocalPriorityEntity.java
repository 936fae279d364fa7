package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.TenantId;

/**
 * A priority of a local plan. Its link to a force priority leaves the tenant, so it is kept as the
 * target's tenant and id, and only a tenant above may be the target.
 */
@Entity
@Table(name = "local_priority")
class LocalPriorityEntity extends PlanPart {

    @Column(name = "item_number", nullable = false)
    private int number;

    @Column(nullable = false)
    private String title = "";

    @Column(name = "force_tenant_id")
    private @Nullable Long forceTenantId;

    @Column(name = "force_priority_id")
    private @Nullable Long forcePriorityId;

    @Column(name = "force_priority_title")
    private @Nullable String forcePriorityTitle;

    @Column(name = "force_reason", columnDefinition = "text")
    private @Nullable String forceReason;

    /** For Hibernate. */
    protected LocalPriorityEntity() {}

    LocalPriorityEntity(Place place, int number, String title) {
        super(place);
        this.number = number;
        this.title = title;
    }

    /** Links to a priority of one of the tenants above. */
    void carry(ForceLink link, Collection<TenantId> above) {
        if (!above.contains(link.forceArea())) {
            throw new IllegalArgumentException("A priority of tenant " + tenant() + " cannot carry one of tenant "
                    + link.forceArea() + ", which is not above it");
        }
        forceTenantId = link.forceArea().value();
        forcePriorityId = link.priority().value();
        forcePriorityTitle = link.title();
        forceReason = link.reason();
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }

    @Nullable
    Long forcePriorityId() {
        return forcePriorityId;
    }

    @Nullable
    String forcePriorityTitle() {
        return forcePriorityTitle;
    }

    /** The link, once the number of the force priority is known. */
    @Nullable
    ForceLink forceLink(@Nullable Integer forceNumber) {
        if (forceTenantId == null || forcePriorityId == null || forceNumber == null || forcePriorityTitle == null) {
            return null;
        }
        return new ForceLink(
                new TenantId(forceTenantId),
                new ForcePriorityId(forcePriorityId),
                forceNumber,
                forcePriorityTitle,
                forceReason);
    }
}

package uk.cspportal.returns;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;

/** Who is where: the returns of all partnerships of a force area, for its policing body's office. */
@Service
@Transactional(readOnly = true)
public class ReturnOverviews {

    private static final String OFFICE = "@access.permits(#tenant, 'PERFORMANCE', 'COMMISSIONER')";

    private final ReturnStore store;
    private final Tenants tenants;

    ReturnOverviews(ReturnStore store, Tenants tenants) {
        this.store = store;
        this.tenants = tenants;
    }

    /** The quarter's returns of the partnerships below a force area, in two queries; none for those without a return. */
    @PreAuthorize(OFFICE)
    public List<ReturnOverview> below(TenantId tenant, Quarter quarter) {
        var below = partnerships(tenant);
        return below.isEmpty() ? List.of() : store.overviews(store.returns.ofTenants(below, quarter.code()));
    }

    /** The quarters for which any of them has a return, newest first. */
    @PreAuthorize(OFFICE)
    public List<Quarter> quarters(TenantId tenant) {
        var below = partnerships(tenant);
        return below.isEmpty()
                ? List.of()
                : store.returns.quarters(below).stream().map(Quarter::parse).toList();
    }

    /** Also those that have ended: their quarters stay. */
    private List<Long> partnerships(TenantId tenant) {
        return tenants.childrenEver(tenant).stream()
                .map(child -> child.tenant().id().value())
                .toList();
    }
}

package uk.cspportal.grants;

import java.util.Collection;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.tenancy.TenantId;

/** Awards as they are read: by the policing body all that it gives, by a partnership only what it receives itself. */
@Service
@Transactional(readOnly = true)
public class GrantService {

    private final AwardReader reader;

    GrantService(AwardReader reader) {
        this.reader = reader;
    }

    /** The awards that a policing body gives or a partnership receives, with services and returns. */
    @PreAuthorize(Rights.READ_GRANTS)
    public List<AwardAccount> list(TenantId tenant) {
        return reader.all(tenant);
    }

    /** @throws uk.cspportal.shared.NotFoundException also for an award that belongs to somebody else */
    @PreAuthorize(Rights.READ_GRANTS)
    public AwardAccount get(TenantId tenant, String award) {
        return reader.account(tenant, award);
    }

    /** What each service gets in a year, without how it is accounted for; one query. */
    @PreAuthorize(Rights.READ_GRANTS)
    public List<Funding> funding(TenantId tenant, FinancialYear year) {
        return reader.funding(tenant, year);
    }

    /** The same of all that several policing bodies give; one query too. */
    @PreAuthorize(Rights.OVERSEE_ALL)
    public List<Funding> fundingBy(Collection<TenantId> tenants, FinancialYear year) {
        return reader.givenBy(tenants, year);
    }
}

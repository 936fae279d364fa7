package uk.cspportal.grants;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface GrantReviewRepository extends JpaRepository<GrantReviewEntity, Long> {

    /** Every round of a return's review, the latest first. */
    @Query("""
            select v from GrantReviewEntity v
            where v.tenantId = :tenant and v.returnTenantId = :returnTenant and v.returnId = :grantReturn
            order by v.round desc""")
    List<GrantReviewEntity> rounds(long tenant, long returnTenant, long grantReturn);
}

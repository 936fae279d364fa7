package uk.cspportal.grants;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FundedServiceRepository extends JpaRepository<FundedServiceEntity, Long> {

    @Query("""
            select s from FundedServiceEntity s
            where s.tenantId in :recipients and s.awardId in :awards
            order by s.awardId, s.sortOrder""")
    List<FundedServiceEntity> of(Collection<Long> recipients, Collection<Long> awards);

    /** What services get in a year: those of some recipients, and all that some givers pay for. */
    @Query("""
            select new uk.cspportal.grants.Funding(a.recipientTenantId, a.key, a.title, s.key, s.name, s.shortName,
                s.outcomeMeasure, y.budget, a.illustrative)
            from AwardEntity a, FundedServiceEntity s, ServiceYearEntity y
            where s.tenantId = a.recipientTenantId and s.awardTenantId = a.tenantId and s.awardId = a.id
                and y.tenantId = s.tenantId and y.service = s and y.startYear = :year
                and (a.recipientTenantId in :recipients or a.tenantId in :givers)
            order by a.recipientTenantId, a.title, a.key, s.sortOrder""")
    List<Funding> funding(Collection<Long> recipients, Collection<Long> givers, int year);
}

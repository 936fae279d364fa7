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
}

package uk.cspportal.grants;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface GrantReturnRepository extends JpaRepository<GrantReturnEntity, Long> {

    @Query("""
            select r from GrantReturnEntity r
            where r.tenantId in :recipients and r.awardId in :awards
            order by r.awardId, r.quarter desc""")
    List<GrantReturnEntity> of(Collection<Long> recipients, Collection<Long> awards);

    @Query("""
            select r from GrantReturnEntity r
            where r.tenantId = :recipient and r.awardId = :award and r.quarter = :quarter""")
    Optional<GrantReturnEntity> find(long recipient, long award, String quarter);
}

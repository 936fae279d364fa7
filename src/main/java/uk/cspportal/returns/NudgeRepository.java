package uk.cspportal.returns;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface NudgeRepository extends JpaRepository<NudgeEntity, Long> {

    @Query("select count(n) from NudgeEntity n where n.tenantId = :tenant and n.returnId = :whole and n.step = :step"
            + " and n.londonDay = :day")
    long count(long tenant, long whole, ReturnState step, LocalDate day);

    @Query("select n from NudgeEntity n where n.tenantId in :tenants and n.returnId in :wholes order by n.id")
    List<NudgeEntity> ofReturns(Collection<Long> tenants, Collection<Long> wholes);
}

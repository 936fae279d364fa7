package uk.cspportal.returns;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface JudgementRepository extends JpaRepository<JudgementEntity, Long> {

    @Query("select j from JudgementEntity j where j.tenantId = :tenant and j.returnId = :whole")
    List<JudgementEntity> ofReturn(long tenant, long whole);
}

package uk.cspportal.returns;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<AccountEntity, Long> {

    @Query("select a from AccountEntity a where a.tenantId = :tenant and a.lineId in :lines")
    List<AccountEntity> ofLines(long tenant, Collection<Long> lines);
}

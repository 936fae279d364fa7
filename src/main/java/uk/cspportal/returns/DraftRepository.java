package uk.cspportal.returns;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DraftRepository extends JpaRepository<DraftEntity, Long> {

    @Query("select d from DraftEntity d where d.tenantId = :tenant and d.lineId = :line and d.personId = :person")
    List<DraftEntity> find(long tenant, long line, long person);
}

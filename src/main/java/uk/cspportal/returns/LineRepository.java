package uk.cspportal.returns;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface LineRepository extends JpaRepository<LineEntity, Long> {

    @Query("select l from LineEntity l where l.tenantId = :tenant and l.returnId = :whole order by l.id")
    List<LineEntity> ofReturn(long tenant, long whole);

    @Query("select l from LineEntity l where l.tenantId = :tenant and l.returnId = :whole and l.key = :key")
    Optional<LineEntity> find(long tenant, long whole, String key);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from LineEntity l where l.tenantId = :tenant and l.returnId = :whole and l.key = :key")
    Optional<LineEntity> findToChange(long tenant, long whole, String key);
}

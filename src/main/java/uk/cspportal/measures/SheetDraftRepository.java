package uk.cspportal.measures;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SheetDraftRepository extends JpaRepository<SheetDraftEntity, Long> {

    @Query("""
            select d from SheetDraftEntity d
            where d.tenantId = :tenant and d.personId = :person and d.measureKey = :key""")
    Optional<SheetDraftEntity> find(long tenant, long person, String key);
}

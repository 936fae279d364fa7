package uk.cspportal.grants;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FundRepository extends JpaRepository<FundEntity, Long> {

    @Query("select f from FundEntity f where f.tenantId = :tenant and f.key = :key")
    Optional<FundEntity> find(long tenant, String key);

    /** Empty for those who only receive: a fund is the policing body's own. */
    @Query("select f.name from FundEntity f where f.tenantId = :tenant and f.id = :id")
    Optional<String> name(long tenant, long id);
}

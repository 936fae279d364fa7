package uk.cspportal.tenancy;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PolicingBodyRepository extends JpaRepository<PolicingBodyEntity, Long> {

    List<PolicingBodyEntity> findByTenantIdOrderByValidFrom(long tenantId);

    Optional<PolicingBodyEntity> findByTenantIdAndId(long tenantId, long id);
}

package uk.cspportal.tenancy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ResponsibleAuthorityRepository extends JpaRepository<ResponsibleAuthorityEntity, Long> {

    List<ResponsibleAuthorityEntity> findByTenantIdInOrderByValidFrom(Collection<Long> tenantIds);

    Optional<ResponsibleAuthorityEntity> findByTenantIdAndId(long tenantId, long id);
}

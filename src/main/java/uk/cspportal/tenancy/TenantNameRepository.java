package uk.cspportal.tenancy;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface TenantNameRepository extends JpaRepository<TenantName, Long> {

    List<TenantName> findByTenantIdOrderByValidFrom(long tenantId);
}

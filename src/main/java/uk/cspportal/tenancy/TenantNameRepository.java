package uk.cspportal.tenancy;

import org.springframework.data.jpa.repository.JpaRepository;

interface TenantNameRepository extends JpaRepository<TenantName, Long> {}

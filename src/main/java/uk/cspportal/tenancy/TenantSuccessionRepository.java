package uk.cspportal.tenancy;

import org.springframework.data.jpa.repository.JpaRepository;

interface TenantSuccessionRepository extends JpaRepository<TenantSuccession, Long> {}

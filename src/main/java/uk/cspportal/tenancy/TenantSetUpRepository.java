package uk.cspportal.tenancy;

import org.springframework.data.jpa.repository.JpaRepository;

interface TenantSetUpRepository extends JpaRepository<TenantSetUp, Long> {}

package uk.cspportal.tenancy;

import org.springframework.data.jpa.repository.JpaRepository;

interface TenantNodeRepository extends JpaRepository<TenantNode, Long> {}

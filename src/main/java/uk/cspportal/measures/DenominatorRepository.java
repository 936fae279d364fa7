package uk.cspportal.measures;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DenominatorRepository extends JpaRepository<DenominatorEntity, Long> {

    @Query("select d from DenominatorEntity d where d.tenantId in :tenants order by d.name, d.year, d.id")
    List<DenominatorEntity> of(Collection<Long> tenants);
}

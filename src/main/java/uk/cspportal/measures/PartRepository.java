package uk.cspportal.measures;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PartRepository extends JpaRepository<PartEntity, Long> {

    @Query("select p from PartEntity p where p.tenantId in :tenants order by p.id")
    List<PartEntity> of(Collection<Long> tenants);
}

package uk.cspportal.returns;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RuleChoiceRepository extends JpaRepository<RuleChoiceEntity, Long> {

    @Query("select c from RuleChoiceEntity c where c.tenantId = :tenant")
    List<RuleChoiceEntity> ofTenant(long tenant);
}

package uk.cspportal.measures;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface BenchmarkChoiceRepository extends JpaRepository<BenchmarkChoiceEntity, Long> {

    @Query("select c from BenchmarkChoiceEntity c where c.tenantId = :tenant order by c.id")
    List<BenchmarkChoiceEntity> of(long tenant);
}

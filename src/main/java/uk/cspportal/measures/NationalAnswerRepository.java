package uk.cspportal.measures;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface NationalAnswerRepository extends JpaRepository<NationalAnswerEntity, Long> {

    @Query("select a from NationalAnswerEntity a where a.tenantId = :tenant and a.withdrawnAt is null order by a.id")
    List<NationalAnswerEntity> standing(long tenant);
}

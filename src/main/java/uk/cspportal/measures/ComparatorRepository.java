package uk.cspportal.measures;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ComparatorRepository extends JpaRepository<ComparatorGroupEntity, Long> {

    @Query("select g from ComparatorGroupEntity g where g.tenantId = :tenant order by g.key")
    List<ComparatorGroupEntity> of(long tenant);

    @Query("select m from ComparatorMemberEntity m where m.tenantId = :tenant order by m.code, m.from")
    List<ComparatorMemberEntity> members(long tenant);
}

package uk.cspportal.plans;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DraftChangeRepository extends JpaRepository<DraftChangeEntity, Long> {

    @Query("select coalesce(max(c.turn), 0) from DraftChangeEntity c where c.tenantId = :tenant and c.planId = :plan")
    int lastTurn(long tenant, long plan);

    @Query("select c from DraftChangeEntity c where c.tenantId = :tenant and c.planId = :plan and c.turn = :turn")
    Optional<DraftChangeEntity> at(long tenant, long plan, int turn);

    @Query("""
            select c from DraftChangeEntity c
            where c.tenantId = :tenant and c.planId = :plan and c.turn >= :turn order by c.turn""")
    List<DraftChangeEntity> since(long tenant, long plan, int turn);

    /** The changes without their documents, which are large; the newest first. */
    @Query("""
            select new uk.cspportal.plans.DraftChangeLine(
                c.turn, c.act, c.thing, c.textBefore, c.textAfter, c.undoes, c.personId, c.changedBy, c.changedAt,
                case when c.document is null then false else true end)
            from DraftChangeEntity c where c.tenantId = :tenant and c.planId = :plan order by c.turn desc""")
    List<DraftChangeLine> lines(long tenant, long plan);
}

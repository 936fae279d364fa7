package uk.cspportal.commentary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CommentaryVersionRepository extends JpaRepository<CommentaryVersionEntity, Long> {

    @Query("""
            select v from CommentaryVersionEntity v join fetch v.commentary c
            where v.tenantId = :tenant and c.quarter = :quarter and v.revision = c.revision""")
    List<CommentaryVersionEntity> standing(long tenant, String quarter);

    @Query("""
            select v from CommentaryVersionEntity v join fetch v.commentary c
            where v.tenantId = :tenant and c.quarter = :quarter and c.guideline = :guideline
                and v.revision = c.revision""")
    Optional<CommentaryVersionEntity> standing(long tenant, String quarter, String guideline);

    @Query("""
            select v from CommentaryVersionEntity v join fetch v.commentary c
            where v.tenantId = :tenant and c.quarter = :quarter and c.guideline = :guideline
            order by v.revision desc""")
    List<CommentaryVersionEntity> history(long tenant, String quarter, String guideline);

    /** Every wording of a quarter, of each subject the first first. */
    @Query("""
            select v from CommentaryVersionEntity v join fetch v.commentary c
            where v.tenantId = :tenant and c.quarter = :quarter
            order by c.guideline, v.revision""")
    List<CommentaryVersionEntity> ofQuarter(long tenant, String quarter);

    @Query("""
            select distinct c.guideline from CommentaryVersionEntity v join v.commentary c
            where v.tenantId = :tenant and c.quarter = :quarter and v.writtenById = :person and v.writtenAt > :since
            order by c.guideline""")
    List<String> writtenBy(long tenant, String quarter, long person, Instant since);
}

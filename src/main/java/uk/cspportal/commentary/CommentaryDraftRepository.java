package uk.cspportal.commentary;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CommentaryDraftRepository extends JpaRepository<CommentaryDraftEntity, Long> {

    @Query("""
            select d from CommentaryDraftEntity d
            where d.tenantId = :tenant and d.personId = :person and d.quarter = :quarter
                and d.guideline = :guideline""")
    Optional<CommentaryDraftEntity> find(long tenant, long person, String quarter, String guideline);

    @Query("""
            select d from CommentaryDraftEntity d
            where d.tenantId = :tenant and d.personId = :person and d.quarter = :quarter""")
    List<CommentaryDraftEntity> of(long tenant, long person, String quarter);
}

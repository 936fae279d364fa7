package uk.cspportal.commentary;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CommentaryRepository extends JpaRepository<CommentaryEntity, Long> {

    @Query("""
            select c from CommentaryEntity c
            where c.tenantId = :tenant and c.quarter = :quarter and c.guideline = :guideline""")
    Optional<CommentaryEntity> find(long tenant, String quarter, String guideline);
}

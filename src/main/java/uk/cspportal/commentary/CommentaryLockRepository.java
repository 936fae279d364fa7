package uk.cspportal.commentary;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CommentaryLockRepository extends JpaRepository<CommentaryLockEntity, Long> {

    @Query("select l from CommentaryLockEntity l where l.tenantId = :tenant and l.quarter = :quarter")
    Optional<CommentaryLockEntity> find(long tenant, String quarter);
}

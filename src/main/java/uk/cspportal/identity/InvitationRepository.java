package uk.cspportal.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface InvitationRepository extends JpaRepository<InvitationEntity, Long> {

    @Query("select i from InvitationEntity i where i.tenantId = :tenant and i.pending = true order by i.email, i.id")
    List<InvitationEntity> pending(long tenant);

    @Query("select i from InvitationEntity i where i.tenantId = :tenant and i.id = :id")
    Optional<InvitationEntity> find(long tenant, long id);
}

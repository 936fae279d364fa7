package uk.cspportal.grants;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Awards are open downwards, so each query says for whom it asks: the giver, or one recipient. */
interface AwardRepository extends JpaRepository<AwardEntity, Long> {

    @Query("select a from AwardEntity a where a.tenantId = :tenant order by a.title, a.recipient")
    List<AwardEntity> givenBy(long tenant);

    @Query("select a from AwardEntity a where a.recipientTenantId = :recipient order by a.title, a.key")
    List<AwardEntity> receivedBy(long recipient);

    @Query("select a from AwardEntity a where a.tenantId = :tenant and a.key = :key")
    Optional<AwardEntity> givenBy(long tenant, String key);

    @Query("select a from AwardEntity a where a.recipientTenantId = :recipient and a.key = :key")
    Optional<AwardEntity> receivedBy(long recipient, String key);
}

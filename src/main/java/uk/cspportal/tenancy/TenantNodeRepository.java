package uk.cspportal.tenancy;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface TenantNodeRepository extends JpaRepository<TenantNode, Long> {

    /** The node, held until the transaction ends, so that two who change a tenant come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from TenantNode t where t.id = :id")
    Optional<TenantNode> findToChange(long id);
}

package uk.cspportal.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which tenant goes on for one that ends; from the day on which that one ends. */
@Entity
@Table(name = "tenant_succession")
class TenantSuccession {

    @Id
    @Column(name = "predecessor_id")
    private Long predecessorId;

    @Column(name = "successor_id", nullable = false, updatable = false)
    private Long successorId;

    /** For Hibernate. */
    protected TenantSuccession() {
        this(-1, -1);
    }

    TenantSuccession(long predecessor, long successor) {
        this.predecessorId = predecessor;
        this.successorId = successor;
    }
}

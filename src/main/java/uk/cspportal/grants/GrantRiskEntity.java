package uk.cspportal.grants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantOwned;

/** A risk that a grant return names: the partnership's own until it is submitted. */
@Entity
@Table(name = "grant_risk")
class GrantRiskEntity extends TenantOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "return_id", nullable = false, updatable = false)
    @SuppressWarnings("unused")
    private @Nullable GrantReturnEntity grantReturn;

    @Column(name = "sort_order", nullable = false)
    private int sortOrder;

    @Column(nullable = false)
    private String risk = "";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Level likelihood = Level.LOW;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Level impact = Level.LOW;

    @Column(nullable = false)
    private String owner = "";

    @Column(nullable = false)
    private String mitigation = "";

    /** For Hibernate. */
    protected GrantRiskEntity() {}

    GrantRiskEntity(GrantReturnEntity grantReturn, GrantReturn.Risk given, int sortOrder) {
        super(grantReturn.tenant(), Audience.OWN);
        this.grantReturn = grantReturn;
        this.sortOrder = sortOrder;
        risk = given.risk();
        likelihood = given.likelihood();
        impact = given.impact();
        owner = given.owner();
        mitigation = given.mitigation();
    }

    void share() {
        openTo(Audience.UP);
    }

    GrantReturn.Risk toRisk() {
        return new GrantReturn.Risk(risk, likelihood, impact, owner, mitigation);
    }
}

package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** That an area of focus takes up a national measure; many measures may share one area. */
@Entity
@Table(name = "force_national_area")
class ForceNationalAreaEntity extends PlanPart {

    @Column(name = "national_id", nullable = false, updatable = false)
    private long nationalId;

    @Column(name = "area_id", nullable = false, updatable = false)
    private long areaId;

    /** For Hibernate. */
    protected ForceNationalAreaEntity() {}

    ForceNationalAreaEntity(Place place, long nationalId, long areaId) {
        super(place);
        this.nationalId = nationalId;
        this.areaId = areaId;
    }

    long nationalId() {
        return nationalId;
    }

    long areaId() {
        return areaId;
    }
}

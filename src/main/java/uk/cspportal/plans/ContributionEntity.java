package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What a partner brings to the plan. */
@Entity
@Table(name = "contribution")
class ContributionEntity extends PlanPart {

    @Column(nullable = false)
    private String kind = "";

    private @Nullable String reference;

    @Column(nullable = false)
    private String partner = "";

    @Column(nullable = false, columnDefinition = "text")
    private String wording = "";

    /** For Hibernate. */
    protected ContributionEntity() {}

    ContributionEntity(Place place, Contribution content) {
        super(place);
        kind = content.kind();
        reference = content.reference();
        partner = content.partner();
        wording = content.text();
    }

    Contribution toContribution() {
        return new Contribution(kind, reference, partner, wording);
    }
}

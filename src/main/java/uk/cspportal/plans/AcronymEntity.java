package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;

/** An entry of a plan's glossary. */
@Entity
@Table(name = "acronym")
class AcronymEntity extends PlanPart {

    @Column(name = "short_form", nullable = false)
    private String shortForm = "";

    @Column(nullable = false)
    private String expansion = "";

    /** For Hibernate. */
    protected AcronymEntity() {}

    AcronymEntity(Place place, Acronym content) {
        super(place);
        shortForm = content.shortForm();
        expansion = content.expansion();
    }

    Acronym toAcronym(List<String> aliases) {
        return new Acronym(shortForm, expansion, aliases);
    }
}

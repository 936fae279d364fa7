package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A guideline of success in the plan's exact wording. */
@Entity
@Table(name = "guideline")
class GuidelineEntity extends PlanPart {

    @Column(name = "item_number", nullable = false)
    private int number;

    @Column(name = "guideline_key", nullable = false, updatable = false)
    private String key = "";

    @Column(nullable = false, columnDefinition = "text")
    private String wording = "";

    @Column(name = "short_title", nullable = false)
    private String shortTitle = "";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private GuidelineKind kind = GuidelineKind.COUNT;

    @Column(name = "data_owner")
    private @Nullable String dataOwner;

    private @Nullable String note;

    @Column(name = "funded_service")
    private @Nullable String fundedService;

    /** For Hibernate. */
    protected GuidelineEntity() {}

    GuidelineEntity(Place place, NewGuideline content) {
        super(place);
        number = content.number();
        key = content.key();
        wording = content.text();
        shortTitle = content.shortTitle();
        kind = content.kind();
        dataOwner = content.dataOwner();
        note = content.note();
        fundedService = content.fundedService();
    }

    Guideline toGuideline(List<String> measureKeys, List<String> parts, List<ObjectiveLink> objectives) {
        return new Guideline(
                new GuidelineId(id()),
                number,
                key,
                wording,
                shortTitle,
                kind,
                dataOwner,
                measureKeys,
                parts,
                fundedService,
                note,
                objectives);
    }
}

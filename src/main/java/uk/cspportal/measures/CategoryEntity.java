package uk.cspportal.measures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** One part of a measure's breakdown; the order of the rows is that of the parts. */
@Entity
@Table(name = "measure_category")
class CategoryEntity extends KeptEntity {

    @Column(name = "measure_id", nullable = false, updatable = false)
    private long measureId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Breakdown.Kind kind = Breakdown.Kind.CATEGORY;

    @Column(nullable = false, updatable = false)
    private String dimension = "";

    @Column(nullable = false, updatable = false)
    private String category = "";

    @Column(nullable = false, updatable = false)
    private String title = "";

    /** For Hibernate. */
    protected CategoryEntity() {}

    CategoryEntity(MeasureEntity measure, Breakdown.Kind kind, Dimension dimension, String title, Kept by) {
        super(measure.tenant(), measure.audience(), by);
        measureId = measure.id();
        this.kind = kind;
        this.dimension = dimension.name();
        category = dimension.category();
        this.title = title;
    }

    long measureId() {
        return measureId;
    }

    /** As it stands in the key of its figures. */
    String figureKey() {
        return new Dimension(dimension, category).key();
    }

    Breakdown.Kind kind() {
        return kind;
    }

    String dimension() {
        return dimension;
    }

    Breakdown.Category toCategory() {
        return new Breakdown.Category(category, title);
    }
}

package uk.cspportal.commentary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantOwned;

/** One text of a wording, never changed. Whom it is for is asked by {@link Readership} whenever it is read. */
@Entity
@Table(name = "commentary_passage")
class PassageEntity extends TenantOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "commentary_version_id", nullable = false, updatable = false)
    private CommentaryVersionEntity wording;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private CommentaryCategory category = CommentaryCategory.CONTEXT;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Visibility visibility = Visibility.INTERNAL;

    @Column(columnDefinition = "text", nullable = false, updatable = false)
    private String text = "";

    /** For Hibernate. */
    protected PassageEntity() {
        wording = new CommentaryVersionEntity();
    }

    PassageEntity(CommentaryVersionEntity wording, Passage passage) {
        super(wording.tenant(), Audience.UP);
        this.wording = wording;
        this.category = passage.category();
        this.visibility = passage.visibility();
        this.text = passage.text();
    }

    Passage toPassage() {
        return new Passage(category, visibility, text);
    }
}

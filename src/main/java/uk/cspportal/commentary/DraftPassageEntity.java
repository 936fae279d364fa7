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

/** One text of a draft. */
@Entity
@Table(name = "commentary_draft_passage")
class DraftPassageEntity extends TenantOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "commentary_draft_id", nullable = false, updatable = false)
    private CommentaryDraftEntity draft;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private CommentaryCategory category = CommentaryCategory.CONTEXT;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Visibility visibility = Visibility.INTERNAL;

    @Column(columnDefinition = "text", nullable = false)
    private String text = "";

    /** For Hibernate. */
    protected DraftPassageEntity() {
        draft = new CommentaryDraftEntity();
    }

    DraftPassageEntity(CommentaryDraftEntity draft, Passage passage) {
        super(draft.tenant(), Audience.OWN);
        this.draft = draft;
        this.category = passage.category();
        become(passage);
    }

    final void become(Passage passage) {
        visibility = passage.visibility();
        text = passage.text();
    }

    CommentaryCategory category() {
        return category;
    }

    Passage toPassage() {
        return new Passage(category, visibility, text);
    }
}

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

/** One scored section of a review, as typed so far. A row of its own, so that two officers can work side by side. */
@Entity
@Table(name = "grant_review_section")
class ReviewSectionEntity extends TenantOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "review_id", nullable = false, updatable = false)
    @SuppressWarnings("unused")
    private @Nullable GrantReviewEntity review;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ReviewSection section = ReviewSection.SPEND;

    private @Nullable Integer score;

    @Column(name = "comment_text", columnDefinition = "text")
    private @Nullable String comment;

    /** For Hibernate. */
    protected ReviewSectionEntity() {}

    ReviewSectionEntity(GrantReviewEntity review, ReviewSection section) {
        super(review.tenant(), Audience.OWN);
        this.review = review;
        this.section = section;
    }

    ReviewSection section() {
        return section;
    }

    void write(@Nullable Integer newScore, String newComment) {
        score = newScore;
        comment = newComment;
    }

    GrantReview.Section toSection() {
        return new GrantReview.Section(section, score, comment == null ? "" : comment, version());
    }
}

package uk.cspportal.commentary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantOwned;

/** One wording of a commentary, never changed, so that what was signed can always be read again. */
@Entity
@Table(name = "commentary_version")
class CommentaryVersionEntity extends TenantOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "commentary_id", nullable = false, updatable = false)
    private CommentaryEntity commentary;

    @Column(nullable = false, updatable = false)
    private int revision;

    @Column(columnDefinition = "text", nullable = false, updatable = false)
    private String text = "";

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable Outlook outlook;

    @Column(name = "written_by", nullable = false, updatable = false)
    private String writtenBy = "";

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt = Instant.EPOCH;

    @Column(name = "written_by_id", updatable = false)
    private @Nullable Long writtenById;

    /** For Hibernate. */
    protected CommentaryVersionEntity() {
        commentary = new CommentaryEntity();
    }

    CommentaryVersionEntity(
            CommentaryEntity commentary,
            String text,
            @Nullable Outlook outlook,
            String by,
            @Nullable Long byId,
            Instant at) {
        super(commentary.tenant(), Audience.UP);
        this.commentary = commentary;
        this.revision = commentary.revision();
        this.text = text;
        this.outlook = outlook;
        this.writtenBy = by;
        this.writtenById = byId;
        this.writtenAt = at;
    }

    Commentary toCommentary() {
        return new Commentary(commentary.guideline(), text, outlook, writtenBy, writtenAt, revision);
    }
}

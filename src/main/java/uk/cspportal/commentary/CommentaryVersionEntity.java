package uk.cspportal.commentary;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
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

    @Filter(name = TenantOwned.FILTER)
    @OneToMany(mappedBy = "wording", cascade = CascadeType.PERSIST)
    @BatchSize(size = 50)
    private List<PassageEntity> passages = new ArrayList<>();

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

    CommentaryVersionEntity(CommentaryEntity commentary, Wording wording, String by, @Nullable Long byId, Instant at) {
        super(commentary.tenant(), Audience.UP);
        this.commentary = commentary;
        this.revision = commentary.revision();
        this.outlook = wording.outlook();
        this.writtenBy = by;
        this.writtenById = byId;
        this.writtenAt = at;
        wording.passages().forEach(passage -> passages.add(new PassageEntity(this, passage)));
    }

    Commentary toCommentary() {
        return new Commentary(
                commentary.guideline(),
                new Wording(passages.stream().map(PassageEntity::toPassage).toList(), outlook),
                writtenBy,
                writtenAt,
                revision);
    }
}

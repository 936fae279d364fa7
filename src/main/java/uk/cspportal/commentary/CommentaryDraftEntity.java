package uk.cspportal.commentary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.cspportal.identity.PersonId;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantOwned;

/** What one person has typed and not saved; it survives a lost connection and is nobody else's to read. */
@Entity
@Table(name = "commentary_draft")
class CommentaryDraftEntity extends TenantOwned {

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Column(nullable = false, updatable = false)
    private String quarter = "";

    @Column(name = "guideline_key", nullable = false, updatable = false)
    private String guideline = "";

    @Column(name = "based_on", nullable = false)
    private int basedOn;

    @Column(columnDefinition = "text", nullable = false)
    private String text = "";

    @Enumerated(EnumType.STRING)
    private @Nullable Outlook outlook;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt = Instant.EPOCH;

    /** For Hibernate. */
    protected CommentaryDraftEntity() {}

    CommentaryDraftEntity(TenantId tenant, PersonId person, Quarter quarter, String guideline) {
        super(tenant, Audience.OWN);
        this.personId = person.value();
        this.quarter = quarter.code();
        this.guideline = guideline;
    }

    void keep(String typed, @Nullable Outlook chosen, int revision, Instant at) {
        text = typed;
        outlook = chosen;
        basedOn = revision;
        savedAt = at;
    }

    CommentaryDraft toDraft() {
        return new CommentaryDraft(guideline, text, outlook, basedOn, savedAt);
    }
}

package uk.cspportal.commentary;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
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

    @Filter(name = TenantOwned.FILTER)
    @OneToMany(mappedBy = "draft", cascade = CascadeType.ALL, orphanRemoval = true)
    @BatchSize(size = 50)
    private List<DraftPassageEntity> passages = new ArrayList<>();

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

    void keep(Wording typed, int revision, Instant at) {
        passages.removeIf(kept -> typed.passage(kept.category()).isEmpty());
        for (var passage : typed.passages()) {
            passages.stream()
                    .filter(kept -> kept.category() == passage.category())
                    .findFirst()
                    .ifPresentOrElse(
                            kept -> kept.become(passage), () -> passages.add(new DraftPassageEntity(this, passage)));
        }
        outlook = typed.outlook();
        basedOn = revision;
        savedAt = at;
    }

    CommentaryDraft toDraft() {
        return new CommentaryDraft(
                guideline,
                new Wording(passages.stream().map(DraftPassageEntity::toPassage).toList(), outlook),
                basedOn,
                savedAt);
    }
}

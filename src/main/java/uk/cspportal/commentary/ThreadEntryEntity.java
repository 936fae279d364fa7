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
import uk.cspportal.identity.PortalUser;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantOwned;

/** Something said in a question, never changed. */
@Entity
@Table(name = "question_entry")
class ThreadEntryEntity extends TenantOwned {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "thread_id", nullable = false, updatable = false)
    private ThreadEntity thread;

    @Column(nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private EntryKind kind = EntryKind.ASKED;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ThreadSide side = ThreadSide.COUNCIL;

    @Column(columnDefinition = "text", updatable = false)
    private @Nullable String text;

    @Column(name = "said_by", nullable = false, updatable = false)
    private String saidBy = "";

    @Column(name = "said_by_id", nullable = false, updatable = false)
    private long saidById;

    @Column(name = "said_at", nullable = false, updatable = false)
    private Instant saidAt = Instant.EPOCH;

    /** For Hibernate. */
    protected ThreadEntryEntity() {
        thread = new ThreadEntity();
    }

    ThreadEntryEntity(
            ThreadEntity thread,
            int number,
            EntryKind kind,
            ThreadSide side,
            @Nullable String text,
            PortalUser by,
            Instant at) {
        super(thread.tenant(), Audience.UP);
        this.thread = thread;
        this.number = number;
        this.kind = kind;
        this.side = side;
        this.text = text;
        this.saidBy = by.name();
        this.saidById = by.personId();
        this.saidAt = at;
    }

    ThreadEntry toEntry() {
        return new ThreadEntry(kind, side, text, saidBy, saidAt);
    }
}

package uk.cspportal.commentary;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import uk.cspportal.identity.PortalUser;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantOwned;

/** A question; what is said in it is only added to, and every act refuses what does not follow. */
@Entity
@Table(name = "question_thread")
class ThreadEntity extends TenantOwned {

    @Column(nullable = false, updatable = false)
    private String quarter = "";

    @Column(nullable = false, updatable = false)
    private String subject = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_by", nullable = false, updatable = false)
    private ThreadSide askedBy = ThreadSide.COUNCIL;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_of", nullable = false, updatable = false)
    private ThreadSide askedOf = ThreadSide.POLICE;

    @Column(nullable = false)
    private boolean settled;

    @Column(name = "entries", nullable = false)
    private int count;

    @Filter(name = TenantOwned.FILTER)
    @OneToMany(mappedBy = "thread", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    @BatchSize(size = 50)
    private List<ThreadEntryEntity> entries = new ArrayList<>();

    /** For Hibernate. */
    protected ThreadEntity() {}

    ThreadEntity(TenantId tenant, Quarter quarter, String subject, ThreadSide askedBy, ThreadSide askedOf) {
        super(tenant, Audience.UP);
        this.quarter = quarter.code();
        this.subject = subject;
        this.askedBy = askedBy;
        this.askedOf = askedOf;
    }

    /** Adds what is said and settles or opens the question with it; two at once are caught by the row's version. */
    void say(EntryKind kind, ThreadSide side, @Nullable String text, PortalUser by, Instant at) {
        if (settled != (kind == EntryKind.REOPENED)) {
            throw new ConflictException(
                    Messages.text(settled ? "commentary.thread.error.settled" : "commentary.thread.error.open"));
        }
        settled = kind == EntryKind.ACCEPTED;
        entries.add(new ThreadEntryEntity(this, ++count, kind, side, text, by, at));
    }

    /** @throws ConflictException when more was said than the caller has seen */
    void requireSeen(int seen) {
        if (seen != count) {
            throw new ConflictException(Messages.text("commentary.thread.error.changed"));
        }
    }

    QuestionThread toThread() {
        return new QuestionThread(
                new ThreadId(id()),
                Quarter.parse(quarter),
                subject,
                askedBy,
                askedOf,
                !settled,
                entries.stream().map(ThreadEntryEntity::toEntry).toList());
    }
}

package uk.cspportal.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.cspportal.identity.PortalUser;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.TenantOwned;

/** An entry of the timeline; also the versions of texts, kept whole. What was typed is the partnership's own; how it went on
 * is read from above. */
@Entity
@Table(name = "return_event")
class EventEntity extends TenantOwned {

    @Column(name = "return_id", nullable = false, updatable = false)
    private long returnId;

    @Column(name = "line_key", updatable = false)
    private @Nullable String lineKey;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private EventKind kind = EventKind.OPENED;

    @Column(updatable = false)
    private @Nullable String field;

    @Column(name = "person_id", updatable = false)
    private @Nullable Long personId;

    @Column(nullable = false, updatable = false)
    private String person = "";

    @Column(nullable = false, updatable = false)
    private Instant at = Instant.EPOCH;

    @Column(name = "from_text", columnDefinition = "text", updatable = false)
    private @Nullable String from;

    @Column(name = "to_text", columnDefinition = "text", updatable = false)
    private @Nullable String to;

    /** For Hibernate. */
    protected EventEntity() {}

    /** @param by null for what the portal did by itself */
    EventEntity(
            QuarterlyReturn whole,
            @Nullable String lineKey,
            EventKind kind,
            @Nullable String field,
            @Nullable PortalUser by,
            Instant at,
            @Nullable String from,
            @Nullable String to) {
        super(whole.tenant(), kind.audience());
        returnId = whole.id();
        this.lineKey = lineKey;
        this.kind = kind;
        this.field = field;
        personId = by == null ? null : by.personId();
        person = by == null ? Messages.text("returns.clock.portal") : by.name();
        this.at = at;
        this.from = from;
        this.to = to;
    }

    @Nullable
    String line() {
        return lineKey;
    }

    LineEvent toEvent() {
        var what = field == null
                ? Messages.text("returns.event", kind)
                : Messages.text("returns.event." + kind.name() + ".of", field);
        return new LineEvent(at, lineKey, what, person, from, to);
    }
}

package uk.cspportal.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import uk.cspportal.identity.PersonId;
import uk.cspportal.plans.Guideline;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantOwned;

/** A line of a return. Every change touches it, so that its version tells whether somebody else was here. */
@Entity
@DynamicUpdate
@Table(name = "return_line")
class LineEntity extends TenantOwned {

    @Column(name = "return_id", nullable = false, updatable = false)
    private long returnId;

    @Column(name = "guideline_id", nullable = false, updatable = false)
    private long guidelineId;

    @Column(name = "guideline_key", nullable = false, updatable = false)
    private String key = "";

    @Column(nullable = false)
    private boolean locked;

    @Column(name = "holder_id")
    private @Nullable Long holderId;

    @Column(name = "held_by", nullable = false)
    private String heldBy = "";

    @Column(columnDefinition = "text")
    private @Nullable String progress;

    @Column(columnDefinition = "text")
    private @Nullable String challenges;

    @Column(name = "looking_back", columnDefinition = "text")
    private @Nullable String lookingBack;

    @Column(name = "looking_ahead", columnDefinition = "text")
    private @Nullable String lookingAhead;

    @Column(name = "query_message", columnDefinition = "text")
    private @Nullable String queryMessage;

    @Column(name = "query_by")
    private @Nullable String queryBy;

    @Column(name = "query_at")
    private @Nullable Instant queryAt;

    @Column(name = "touched_at", nullable = false)
    private Instant touchedAt = Instant.EPOCH;

    @Column(nullable = false)
    private boolean settled;

    @Column(name = "held_since")
    private @Nullable Instant heldSince;

    @Column(name = "given_back_by")
    private @Nullable String givenBackBy;

    @Column(name = "given_back_word")
    private @Nullable String givenBackWord;

    @Column(name = "no_update", nullable = false)
    private String noUpdate = "";

    /** For Hibernate. */
    protected LineEntity() {}

    LineEntity(TenantId tenant, long returnId, Guideline guideline, Instant at) {
        super(tenant, Audience.OWN);
        this.returnId = returnId;
        guidelineId = guideline.id().value();
        key = guideline.key();
        heldBy = Messages.text("returns.held-by-officer");
        touchedAt = at;
    }

    /** Replaces a text and gives the one before; null when nothing was written. */
    @Nullable
    String write(LineText field, String text, Instant at) {
        requireUnlocked();
        var before = texts().get(field);
        var value = text.isBlank() ? null : text;
        switch (field) {
            case PROGRESS -> progress = value;
            case CHALLENGES -> challenges = value;
            case LOOKING_BACK -> lookingBack = value;
            case LOOKING_AHEAD -> lookingAhead = value;
        }
        var answered = noUpdate();
        if (answered.remove(field)) {
            keep(answered);
        }
        touch(at);
        return before;
    }

    /** Answers a text with "no significant update" in the place of words. */
    void writeNoUpdate(LineText field, Instant at) {
        write(field, "", at);
        var answered = noUpdate();
        answered.add(field);
        keep(answered);
    }

    private void keep(Set<LineText> answered) {
        noUpdate = answered.stream().map(LineText::name).collect(Collectors.joining(","));
    }

    /** The texts answered with "no significant update". */
    Set<LineText> noUpdate() {
        var answered = EnumSet.noneOf(LineText.class);
        if (!noUpdate.isEmpty()) {
            Stream.of(noUpdate.split(",")).map(LineText::valueOf).forEach(answered::add);
        }
        return answered;
    }

    void touch(Instant at) {
        requireUnlocked();
        // Two changes within one tick of the clock are still two changes.
        touchedAt = at.isAfter(touchedAt) ? at : touchedAt.plusNanos(1000);
    }

    void handTo(@Nullable PersonId holder, String label, Instant at) {
        holderId = holder == null ? null : holder.value();
        heldBy = label;
        heldSince = holder == null ? null : at;
        givenBackBy = null;
        givenBackWord = null;
        touch(at);
    }

    /** Its holder is done with it, or can do no more: it is the officers' again. */
    void giveBack(String by, String word, Instant at) {
        handTo(null, Messages.text("returns.held-by-officer"), at);
        givenBackBy = by;
        givenBackWord = word;
    }

    /** Submitted: read by those above from now on, changed by nobody. */
    void lock() {
        locked = true;
        openTo(Audience.UP);
    }

    void sendBack(String message, String by, Instant at) {
        locked = false;
        settled = false;
        openTo(Audience.OWN);
        queryMessage = message;
        queryBy = by;
        queryAt = at;
    }

    /** The chair has read it as it stands. */
    void settle() {
        settled = true;
    }

    void answered() {
        queryMessage = null;
        queryBy = null;
        queryAt = null;
    }

    private void requireUnlocked() {
        if (locked) {
            throw new ConflictException(Messages.text("returns.error.locked"));
        }
    }

    /** As they are read: an answer stands there in words. */
    Map<LineText, String> texts() {
        var texts = new EnumMap<LineText, String>(LineText.class);
        noUpdate().forEach(field -> texts.put(field, Messages.text("returns.no-update")));
        put(texts, LineText.PROGRESS, progress);
        put(texts, LineText.CHALLENGES, challenges);
        put(texts, LineText.LOOKING_BACK, lookingBack);
        put(texts, LineText.LOOKING_AHEAD, lookingAhead);
        return texts;
    }

    private static void put(Map<LineText, String> texts, LineText field, @Nullable String text) {
        if (text != null) {
            texts.put(field, text);
        }
    }

    @Nullable
    LineQuery query() {
        return queryMessage == null || queryBy == null || queryAt == null
                ? null
                : new LineQuery(queryMessage, queryBy, queryAt);
    }

    long returnId() {
        return returnId;
    }

    String key() {
        return key;
    }

    boolean locked() {
        return locked;
    }

    boolean settled() {
        return settled;
    }

    Holding holding() {
        return new Holding(heldBy, isHandedOver(), heldSince, givenBackBy, givenBackWord);
    }

    String heldBy() {
        return heldBy;
    }

    boolean isHeldBy(PersonId person) {
        return holderId != null && holderId == person.value();
    }

    boolean isHandedOver() {
        return holderId != null;
    }
}

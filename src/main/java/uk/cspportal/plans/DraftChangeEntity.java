package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.cspportal.identity.PortalUser;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantOwned;

/** One change of a draft and the document after it; how a draft came about stays the partnership's own business. */
@Entity
@Table(name = "draft_change")
class DraftChangeEntity extends TenantOwned {

    private static final int THING = 300;

    @Column(name = "plan_id", nullable = false, updatable = false)
    private long planId;

    @Column(nullable = false, updatable = false)
    private int turn;

    @Column(nullable = false, updatable = false)
    private String act = "";

    @Column(nullable = false, updatable = false)
    private String thing = "";

    @Column(name = "text_before", updatable = false, columnDefinition = "mediumtext")
    private @Nullable String textBefore;

    @Column(name = "text_after", updatable = false, columnDefinition = "mediumtext")
    private @Nullable String textAfter;

    @Column(columnDefinition = "mediumtext")
    private @Nullable String document;

    @Column
    private @Nullable Integer undoes;

    @Column(name = "person_id", updatable = false)
    private @Nullable Long personId;

    @Column(name = "changed_by", nullable = false, updatable = false)
    private String changedBy = "";

    @Column(name = "changed_at", nullable = false, updatable = false)
    private Instant changedAt = Instant.EPOCH;

    /** For Hibernate. */
    protected DraftChangeEntity() {}

    DraftChangeEntity(LocalPlanEntity plan, int turn, DraftWritten written, @Nullable PortalUser by, Instant at) {
        super(plan.tenant(), Audience.OWN);
        planId = plan.id();
        this.turn = turn;
        act = written.action();
        thing = written.thing().substring(0, Math.min(THING, written.thing().length()));
        textBefore = written.from();
        textAfter = written.to();
        document = plan.document();
        personId = by == null ? null : by.personId();
        changedBy = by == null ? "" : by.name();
        changedAt = at;
    }

    int turn() {
        return turn;
    }

    String thing() {
        return thing;
    }

    @Nullable
    String textBefore() {
        return textBefore;
    }

    @Nullable
    String textAfter() {
        return textAfter;
    }

    @Nullable
    String document() {
        return document;
    }

    void undoing(int earlier) {
        undoes = earlier;
    }

    /** What it said stays to be read; it can no longer be undone. */
    void forgetDocument() {
        document = null;
    }
}

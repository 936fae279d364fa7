package uk.cspportal.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantOwned;

/** One edition of a partnership's plan: a draft is its own business, one in force is read upwards. */
@Entity
@Table(name = "local_plan")
class LocalPlanEntity extends TenantOwned {

    @Column(nullable = false)
    private String title = "";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PlanState state = PlanState.DRAFT;

    @Column(nullable = false, updatable = false)
    private int edition;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(nullable = false)
    private boolean illustrative;

    @Column(nullable = false, columnDefinition = "mediumtext")
    private String annex = "{}";

    @Column(columnDefinition = "mediumtext")
    private @Nullable String document;

    /** For Hibernate. */
    protected LocalPlanEntity() {}

    private LocalPlanEntity(TenantId tenant, Audience audience, int edition, PlanContent content) {
        super(tenant, audience);
        this.edition = edition;
        title = content.title();
        illustrative = content.illustrative();
        annex = content.annex().toString();
    }

    /** An edition that is being written. */
    static LocalPlanEntity draft(TenantId tenant, int edition, PlanContent content, JsonNode document) {
        var plan = new LocalPlanEntity(tenant, Audience.OWN, edition, content);
        plan.document = document.toString();
        return plan;
    }

    /** What is written now, in place of what was. */
    void rewrite(PlanContent content, JsonNode written) {
        require(state == PlanState.DRAFT, "plans.draft.not-open.");
        title = content.title();
        illustrative = content.illustrative();
        annex = content.annex().toString();
        document = written.toString();
    }

    /** Lets those above read it, who are to comment and sign. */
    void share() {
        require(state == PlanState.DRAFT, "plans.draft.not-open.");
        state = PlanState.SHARED;
        openTo(Audience.UP);
    }

    /** Back to being written, and to being the partnership's own business. */
    void takeBack() {
        require(state == PlanState.SHARED || state == PlanState.AGREED, "plans.life.not-shared.");
        state = PlanState.DRAFT;
        openTo(Audience.OWN);
    }

    void requireSignable() {
        require(state == PlanState.SHARED, "plans.life.not-shared.");
    }

    /** All parties have signed. */
    void agree() {
        requireSignable();
        state = PlanState.AGREED;
    }

    /** What was agreed applies from a date; from here on its rows hold it, not its document. */
    void comeIntoForce(LocalDate from, @Nullable LocalDate to) {
        require(state == PlanState.AGREED, "plans.life.not-agreed.");
        state = PlanState.IN_FORCE;
        validFrom = from;
        validTo = to;
        document = null;
    }

    private void require(boolean allowed, String refusal) {
        if (!allowed) {
            throw new ConflictException(Messages.text(refusal + state));
        }
    }

    /** An edition that applies from a date, for as long as was agreed. */
    static LocalPlanEntity inForce(
            TenantId tenant, int edition, PlanContent content, LocalDate from, @Nullable LocalDate to) {
        var plan = new LocalPlanEntity(tenant, Audience.UP, edition, content);
        plan.state = PlanState.IN_FORCE;
        plan.validFrom = from;
        plan.validTo = to;
        return plan;
    }

    /** A later edition applies from a date: this one ends the day before, if it had not ended already. */
    void supersede(LocalDate successorFrom) {
        state = PlanState.SUPERSEDED;
        if (validTo == null || !validTo.isBefore(successorFrom)) {
            validTo = successorFrom.minusDays(1);
        }
    }

    PlanEdition toEdition() {
        return new PlanEdition(edition, title, state, validFrom, validTo);
    }

    String title() {
        return title;
    }

    PlanState state() {
        return state;
    }

    int edition() {
        return edition;
    }

    @Nullable
    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    boolean isIllustrative() {
        return illustrative;
    }

    /** The document while the edition is in preparation. */
    String document() {
        return document == null ? "{}" : document;
    }

    String annex() {
        return annex;
    }
}

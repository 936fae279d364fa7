package uk.cspportal.plans;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;

/**
 * Writes a draft part by part. Each act names the part as its writer saw it: when somebody changed it
 * meanwhile nothing is overwritten, and the writer sees both.
 */
@Service
@Transactional
public class PlanPartService {

    private final DraftStore store;
    private final AnsweredGuidelines answered;
    private final PlanRows rows;
    private final ApplicationEventPublisher events;

    PlanPartService(DraftStore store, AnsweredGuidelines answered, PlanRows rows, ApplicationEventPublisher events) {
        this.store = store;
        this.answered = answered;
        this.rows = rows;
        this.events = events;
    }

    /**
     * Gives a part a new text.
     *
     * @throws StalePartException when it no longer reads as it was seen
     */
    @PreAuthorize(Rights.OFFICER)
    public void change(TenantId tenant, PlanPlace place, ObjectNode seen, ObjectNode now) {
        write(tenant, "plan.part-changed", place, parts -> {
            var part = parts.find(place, seen);
            var before = DraftParts.words(part);
            parts.replace(part, plain(tenant, place, now));
            return new Told(part, before, DraftParts.words(part));
        });
    }

    /** Adds a part at the end of its list; its number in {@code list} does not matter. */
    @PreAuthorize(Rights.OFFICER)
    public void add(TenantId tenant, PlanPlace list, ObjectNode part) {
        write(tenant, "plan.part-added", list, parts -> {
            int number = parts.add(list, plain(tenant, list, part));
            var added = parts.find(new PlanPlace(list.kind(), list.priority(), number))
                    .orElseThrow();
            return new Told(added, null, DraftParts.words(added));
        });
    }

    /** Removes a part that nothing else needs; refuses in words otherwise. */
    @PreAuthorize(Rights.OFFICER)
    public void remove(TenantId tenant, PlanPlace place, ObjectNode seen) {
        write(tenant, "plan.part-removed", place, parts -> {
            var part = parts.find(place, seen);
            requireUnused(tenant, parts, place, part);
            parts.remove(place, part);
            return new Told(null, DraftParts.words(part), null);
        });
    }

    /** Moves a part one step up or down in its list. */
    @PreAuthorize(Rights.OFFICER)
    public void move(TenantId tenant, PlanPlace place, ObjectNode seen, boolean up) {
        write(tenant, "plan.part-moved", place, parts -> {
            var part = parts.find(place, seen);
            if (!parts.move(place, part, up)) {
                throw new ConflictException(Messages.text(up ? "plans.part.first" : "plans.part.last"));
            }
            return new Told(null, place.words(), String.valueOf(parts.number(place, part)));
        });
    }

    /**
     * Moves a part to where another part of its list stands, as when it is dragged there.
     *
     * @throws StalePartException when either is not where it was seen
     */
    @PreAuthorize(Rights.OFFICER)
    public void moveTo(TenantId tenant, PlanPlace place, ObjectNode seen, PlanPlace target) {
        if (!place.sharesListWith(target)) {
            throw new ConflictException(Messages.text("plans.part.other-list"));
        }
        write(tenant, "plan.part-moved", place, parts -> {
            var part = parts.find(place, seen);
            parts.moveTo(place, part, parts.find(target).orElseThrow(() -> new StalePartException(null)));
            return new Told(null, place.words(), String.valueOf(parts.number(place, part)));
        });
    }

    private ObjectNode plain(TenantId tenant, PlanPlace place, ObjectNode written) {
        var plain = PlainText.of(written);
        if (place.kind() == PartKind.OBJECTIVE) {
            new ActivityNumbers(rows.activities(tenant)).settle(plain);
        }
        return plain;
    }

    private void requireUnused(TenantId tenant, DraftParts parts, PlanPlace place, ObjectNode part) {
        switch (place.kind()) {
            case PRIORITY -> {
                int objectives = part.path(PartKind.OBJECTIVE.list()).size();
                if (objectives > 0) {
                    throw new ConflictException(Messages.text("plans.part.has-objectives", objectives));
                }
            }
            case OBJECTIVE -> {
                var guidelines = parts.guidelinesAbout(PlanPlace.objective(
                        place.priority(), part.path("number").asInt(0)));
                if (!guidelines.isEmpty()) {
                    throw new ConflictException(Messages.text("plans.part.has-figures", String.join(", ", guidelines)));
                }
            }
            case CONTRIBUTION, ACRONYM -> {}
            case GUIDELINE -> answered.requireUnanswered(tenant, part);
        }
    }

    /** @param part the part whose problems refuse the act, or null where none was written */
    private record Told(
            @Nullable ObjectNode part,
            @Nullable String before,
            @Nullable String after) {}

    private void write(TenantId tenant, String action, PlanPlace place, Function<DraftParts, Told> act) {
        var plan = store.hold(tenant).orElseThrow(() -> new NotFoundException(Messages.text("plans.life.none")));
        var document = store.document(plan);
        var parts = new DraftParts(document);
        var told = act.apply(parts);
        parts.settle();
        var pointer = PartPointer.of(document, place, told.part());
        var reading = store.read(tenant, document);
        var own = pointer == null ? List.<Problem>of() : pointer.own(reading.problems());
        if (!own.isEmpty()) {
            throw new InvalidInputException(own);
        }
        plan.rewrite(reading.content(), document);
        events.publishEvent(new DraftWritten(tenant.value(), action, place.words(), told.before(), told.after()));
    }
}

package uk.cspportal.plans;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;

/**
 * What the police, the policing body and the partnership's own people say of an edition while it is shared for
 * comment. Read by whoever may read that edition; kept when it is agreed.
 */
@Service
@Transactional
public class PlanCommentService {

    private static final int LONGEST = 4_000;
    private static final int HEADING = 300;

    private final DraftStore store;
    private final LocalPlanStore plans;
    private final PlanCommentRepository comments;
    private final CurrentPerson current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PlanCommentService(
            DraftStore store,
            LocalPlanStore plans,
            PlanCommentRepository comments,
            CurrentPerson current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.plans = plans;
        this.comments = comments;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** The comments on the edition in preparation in the order of its parts, of each part the first first. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public List<PlanComment> comments(TenantId tenant) {
        return store.find(tenant).map(plan -> on(tenant, plan.id())).orElse(List.of());
    }

    /** As {@link #comments(TenantId)}, of an edition that is or was in force: whoever could read them still can. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public List<PlanComment> comments(TenantId tenant, PlanId plan) {
        return plans.exists(tenant, plan) ? on(tenant, plan.value()) : List.of();
    }

    private List<PlanComment> on(TenantId tenant, long plan) {
        return comments.on(tenant.value(), plan).stream()
                .map(PlanCommentEntity::toComment)
                .sorted(Comparator.comparing(PlanCommentService::turn))
                .toList();
    }

    /** Says something of a part, or with a null place of the whole. */
    @PreAuthorize(Rights.COMMENT_ON_PLAN)
    public void comment(TenantId tenant, @Nullable PlanPlace place, String text) {
        var plan = held(tenant);
        if (plan.state() != PlanState.SHARED) {
            throw new ConflictException(Messages.text("plans.comment.not-shared." + plan.state()));
        }
        var words = words(text, true);
        comments.save(new PlanCommentEntity(
                plan, place, heading(plan, place), words, current.get().name(), clock.instant()));
        tell(tenant, "plan.commented", place, null, words);
    }

    /** Answers a comment, or with no words only marks it as dealt with. */
    @PreAuthorize(Rights.OFFICER)
    public void settle(TenantId tenant, long number, String answer) {
        var plan = held(tenant);
        var words = words(answer, false);
        var comment = comments.find(tenant.value(), plan.id(), number)
                .orElseThrow(() -> new NotFoundException(Messages.text("plans.comment.unknown")));
        comment.settle(words.isEmpty() ? null : words, current.get().name(), clock.instant());
        var act = words.isEmpty() ? "plan.comment-dealt-with" : "plan.comment-answered";
        tell(tenant, act, comment.toComment().place(), comment.wording(), words);
    }

    private void tell(
            TenantId tenant, String act, @Nullable PlanPlace place, @Nullable String from, @Nullable String to) {
        events.publishEvent(new PlanCommented(tenant.value(), act, place == null ? "plan" : place.words(), from, to));
    }

    private static String words(String text, boolean required) {
        var words = PlainText.of(text);
        if (words.length() > LONGEST || required && words.isEmpty()) {
            throw new InvalidInputException("text", Messages.text("plans.comment.text", String.valueOf(LONGEST)));
        }
        return words;
    }

    private String heading(LocalPlanEntity plan, @Nullable PlanPlace place) {
        if (place == null) {
            return plan.title();
        }
        var part = new DraftParts(store.document(plan))
                .find(place)
                .orElseThrow(() -> new NotFoundException(Messages.text("plans.comment.no-part")));
        var words = part.path("title").asString(part.path("text").asString(""));
        return words.substring(0, Math.min(HEADING, words.length()));
    }

    private LocalPlanEntity held(TenantId tenant) {
        return store.hold(tenant).orElseThrow(() -> new NotFoundException(Messages.text("plans.life.none")));
    }

    /** The whole, then each priority followed by its objectives, then guidelines. */
    private static int turn(PlanComment comment) {
        var place = comment.place();
        if (place == null) {
            return 0;
        }
        return switch (place.kind()) {
            case PRIORITY -> place.number() * 1_000;
            case OBJECTIVE -> place.priority() * 1_000 + place.number();
            default -> 1_000_000 + place.number();
        };
    }
}

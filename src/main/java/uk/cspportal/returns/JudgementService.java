package uk.cspportal.returns;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/**
 * The partnership's judgement of its own quarter: recorded by the chair while the return is for sign-off,
 * for the guidelines that the coming signature covers. The signature then keeps it.
 */
@Service
@Transactional
public class JudgementService {

    static final int LONGEST_ACTION = 1000;
    static final int LONGEST_OWNER = 160;

    private final ReturnStore store;
    private final JudgementStore judgements;
    private final ApplicationEventPublisher events;

    JudgementService(ReturnStore store, JudgementStore judgements, ApplicationEventPublisher events) {
        this.store = store;
        this.judgements = judgements;
        this.events = events;
    }

    /** Of a quarter without a return: none. */
    @Transactional(readOnly = true)
    @PreAuthorize(ReturnVersionService.READ_WHOLE)
    public ReturnJudgements of(TenantId tenant, Quarter quarter) {
        return store.find(tenant, quarter).map(judgements::of).orElse(ReturnJudgements.NONE);
    }

    /**
     * @param guideline its key, or null to judge the quarter
     * @throws ConflictException when it is not the time for it, or somebody else recorded another one meanwhile
     */
    @PreAuthorize(Rights.APPROVER)
    public PartnershipJudgement judge(
            TenantId tenant, Quarter quarter, @Nullable String guideline, NewJudgement judged) {
        var whole = store.get(tenant, quarter);
        var line = guideline == null ? null : store.line(whole, guideline);
        whole.requireJudgeable();
        if (line != null && line.settled()) {
            throw new ConflictException(Messages.text("returns.judgement.settled"));
        }
        check(judged);
        var key = guideline == null ? JudgementEntity.QUARTER : guideline;
        var entity = judgements.find(whole, key).orElseGet(() -> new JudgementEntity(whole, key));
        if (entity.revision() != judged.seen()) {
            throw changedMeanwhile();
        }
        var before = entity.revision() == 0 ? null : inWords(entity.toJudgement());
        entity.judge(judged, store.caller().name(), store.now());
        try {
            judgements.save(entity);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            throw changedMeanwhile();
        }
        var now = entity.toJudgement();
        store.tell(whole, guideline, EventKind.JUDGED, null, before, inWords(now));
        events.publishEvent(new JudgementRecorded(tenant, quarter, guideline, before, inWords(now)));
        return now;
    }

    /** The judgement with its action, in one line. */
    static String inWords(PartnershipJudgement judged) {
        var word = Messages.text("returns.judgement", judged.effectiveness());
        var due = judged.due();
        return judged.action() == null || judged.owner() == null || due == null
                ? word
                : Messages.text("returns.judgement.words", word, judged.action(), judged.owner(), Formats.date(due));
    }

    private static ConflictException changedMeanwhile() {
        return new ConflictException(Messages.text("returns.judgement.changed"));
    }

    /** An action is needed where improvement is, and is whole where there is one. */
    private static void check(NewJudgement judged) {
        var action = judged.action() == null ? "" : judged.action().strip();
        var owner = judged.owner() == null ? "" : judged.owner().strip();
        boolean any = !action.isEmpty() || !owner.isEmpty() || judged.due() != null;
        if (!any && judged.effectiveness() == Effectiveness.EFFECTIVE) {
            return;
        }
        List<Problem> problems = new ArrayList<>();
        if (action.isEmpty()) {
            problems.add(new Problem("action", Messages.text("returns.judgement.error.action")));
        } else if (action.length() > LONGEST_ACTION) {
            problems.add(new Problem("action", tooLong(LONGEST_ACTION)));
        }
        if (owner.isEmpty()) {
            problems.add(new Problem("owner", Messages.text("returns.judgement.error.owner")));
        } else if (owner.length() > LONGEST_OWNER) {
            problems.add(new Problem("owner", tooLong(LONGEST_OWNER)));
        }
        if (judged.due() == null) {
            problems.add(new Problem("due", Messages.text("returns.judgement.error.due")));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static String tooLong(int longest) {
        return Messages.text("returns.error.too-long", Formats.count(longest));
    }
}

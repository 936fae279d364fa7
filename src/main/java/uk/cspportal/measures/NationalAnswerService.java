package uk.cspportal.measures;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;

/** Answers to measures of England and Wales that a tenant cannot fill: “no local equivalent, because …”. */
@Service
@Transactional(readOnly = true)
public class NationalAnswerService {

    private final NationalAnswerRepository answers;
    private final MeasureService measures;
    private final Keeping keeping;

    NationalAnswerService(NationalAnswerRepository answers, MeasureService measures, Keeping keeping) {
        this.answers = answers;
        this.measures = measures;
        this.keeping = keeping;
    }

    /** The answers that stand. */
    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public List<NationalAnswer> answers(TenantId tenant) {
        var keys = measures.nationals().stream().collect(Collectors.toMap(MeasureEntity::id, MeasureEntity::key));
        return answers.standing(tenant.value()).stream()
                .map(answer -> answer.toAnswer(keys.getOrDefault(answer.nationalMeasureId(), "")))
                .toList();
    }

    /** Answers a national measure, in place of the answer that stood. */
    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public void answer(TenantId tenant, String nationalKey, NationalAnswer.Kind kind, String because) {
        var national = measures.nationalEntity(nationalKey);
        var words = Keeping.text("because", because);
        var before = answers.standing(tenant.value()).stream()
                .filter(answer -> answer.nationalMeasureId() == national.id())
                .findFirst();
        before.ifPresent(answer -> answer.withdraw(keeping.now()));
        answers.save(new NationalAnswerEntity(tenant, measures.audience(tenant), national, kind, words, keeping.now()));
        keeping.tell(
                tenant,
                MeasureKept.ANSWERED,
                "measure " + nationalKey,
                before.map(answer -> answer.toAnswer(nationalKey).because()).orElse(null),
                kind.name(),
                words);
    }

    /** Takes an answer back, because the measure is now filled or was answered wrongly. */
    @Transactional
    @PreAuthorize(Rights.KEEP_MEASURES)
    public void withdraw(TenantId tenant, String nationalKey, String why) {
        var reason = Keeping.text("why", why);
        var national = measures.nationalEntity(nationalKey);
        var standing = answers.standing(tenant.value()).stream()
                .filter(answer -> answer.nationalMeasureId() == national.id())
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Messages.text("measures.answer.none")));
        standing.withdraw(keeping.now());
        keeping.tell(
                tenant,
                MeasureKept.ANSWER_WITHDRAWN,
                "measure " + nationalKey,
                standing.toAnswer(nationalKey).because(),
                null,
                reason);
    }
}

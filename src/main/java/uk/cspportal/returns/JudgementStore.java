package uk.cspportal.returns;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where judgements are kept. */
@Component
class JudgementStore {

    private final JudgementRepository judgements;

    JudgementStore(JudgementRepository judgements) {
        this.judgements = judgements;
    }

    ReturnJudgements of(QuarterlyReturn whole) {
        var all = judgements.ofReturn(whole.tenant().value(), whole.id());
        Predicate<JudgementEntity> ofQuarter = j -> j.guideline().equals(JudgementEntity.QUARTER);
        return new ReturnJudgements(
                all.stream()
                        .filter(ofQuarter.negate())
                        .collect(Collectors.toMap(JudgementEntity::guideline, JudgementEntity::toJudgement)),
                all.stream()
                        .filter(ofQuarter)
                        .findFirst()
                        .map(JudgementEntity::toJudgement)
                        .orElse(null));
    }

    Optional<JudgementEntity> find(QuarterlyReturn whole, String guideline) {
        return judgements.ofReturn(whole.tenant().value(), whole.id()).stream()
                .filter(j -> j.guideline().equals(guideline))
                .findFirst();
    }

    void save(JudgementEntity judgement) {
        judgements.saveAndFlush(judgement);
    }
}

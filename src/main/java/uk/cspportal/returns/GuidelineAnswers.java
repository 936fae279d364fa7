package uk.cspportal.returns;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.cspportal.plans.GuidelineUse;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.TenantId;

/** A guideline that the latest return answers already is not taken out of the plan from under it. */
@Component
class GuidelineAnswers implements GuidelineUse {

    private final ReturnStore store;

    GuidelineAnswers(ReturnStore store) {
        this.store = store;
    }

    @Override
    public Optional<Answers> of(TenantId tenant) {
        return store.returns.ofTenant(tenant.value()).stream()
                .findFirst()
                .filter(whole -> whole.state() != ReturnState.PUBLISHED)
                .map(this::answers);
    }

    private Answers answers(QuarterlyReturn whole) {
        var states = store.states(whole);
        var answered = store.lines(whole).stream()
                .filter(line -> states.getOrDefault(line.id(), LineState.NOT_STARTED) != LineState.NOT_STARTED)
                .map(LineEntity::key)
                .collect(Collectors.toSet());
        var words = Messages.text("returns.answers-guideline", whole.quarter().label());
        return new Answers(whole.plan(), answered, words);
    }
}

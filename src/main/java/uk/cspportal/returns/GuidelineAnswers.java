package uk.cspportal.returns;

import java.util.Optional;
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
    public Optional<String> of(TenantId tenant, String guideline) {
        return store.returns.ofTenant(tenant.value()).stream()
                .findFirst()
                .filter(whole -> whole.state() != ReturnState.PUBLISHED)
                .filter(whole -> isAnswered(whole, guideline))
                .map(whole -> Messages.text(
                        "returns.answers-guideline", whole.quarter().label()));
    }

    private boolean isAnswered(QuarterlyReturn whole, String guideline) {
        return store.lines
                .find(whole.tenant().value(), whole.id(), guideline)
                .map(line -> store.progress(line).state() != LineState.NOT_STARTED)
                .orElse(false);
    }
}

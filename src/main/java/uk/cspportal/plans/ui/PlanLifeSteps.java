package uk.cspportal.plans.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import uk.cspportal.plans.PlanDraft;
import uk.cspportal.plans.PlanSignature;
import uk.cspportal.plans.PlanState;
import uk.cspportal.plans.SigningParty;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Step;
import uk.cspportal.shared.ui.Steps;

/** The steps of an edition from draft into force, with who has signed for whom. */
class PlanLifeSteps extends Div {

    PlanLifeSteps(PlanDraft draft, List<PlanSignature> signatures) {
        var steps = new ArrayList<Step>();
        var state = draft.state();
        steps.add(step("write", state == PlanState.DRAFT, state != PlanState.DRAFT));
        for (var party : SigningParty.values()) {
            var signed = signatures.stream().filter(s -> s.party() == party).findFirst();
            steps.add(new Step(
                    Messages.text("plans.life.sign." + party),
                    signed.map(s -> Messages.text("plans.life.signed", s.signedBy(), Formats.dateTime(s.signedAt())))
                            .orElse(Messages.text("plans.life.sign-by." + party)),
                    state == PlanState.SHARED && signed.isEmpty(),
                    signed.isPresent()));
        }
        steps.add(step("in-force", state == PlanState.AGREED, false));
        add(new Steps(steps));
    }

    private static Step step(String key, boolean current, boolean done) {
        return new Step(
                Messages.text("plans.life.step." + key),
                Messages.text("plans.life.step." + key + ".who"),
                current,
                done);
    }
}

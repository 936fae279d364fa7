package uk.cspportal.plans;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import uk.cspportal.plans.GuidelineUse.Answers;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.TenantId;

/**
 * A guideline that an open return answers stays in the plan, by whichever way somebody would take it out: a
 * draft that lacks it has a problem, like a draft that lacks a title.
 */
@Component
class AnsweredGuidelines {

    private final ObjectProvider<GuidelineUse> uses;
    private final LocalPlanStore plans;

    AnsweredGuidelines(ObjectProvider<GuidelineUse> uses, LocalPlanStore plans) {
        this.uses = uses;
        this.plans = plans;
    }

    /** One for each answered guideline that the document does not have under its key. */
    List<Problem> missing(TenantId tenant, JsonNode document) {
        var kept = new HashSet<String>();
        document.path(PartKind.GUIDELINE.list()).forEach(guideline -> kept.add(key(guideline)));
        return uses.stream()
                .flatMap(use -> use.of(tenant).stream())
                .flatMap(answers -> missing(tenant, answers, kept).stream())
                .toList();
    }

    private List<Problem> missing(TenantId tenant, Answers answers, Set<String> kept) {
        if (kept.containsAll(answers.guidelines())) {
            return List.of();
        }
        return plans.guidelines(tenant, answers.plan()).stream()
                .filter(g -> answers.guidelines().contains(g.key()) && !kept.contains(g.key()))
                .map(g -> new Problem(
                        "/" + PartKind.GUIDELINE.list(),
                        Messages.text("plans.problem.answered", g.shortTitle(), answers.words(), g.key())))
                .toList();
    }

    /** Before a guideline is taken out on its own. */
    void requireUnanswered(TenantId tenant, JsonNode guideline) {
        uses.stream()
                .flatMap(use -> use.of(tenant).stream())
                .filter(answers -> answers.guidelines().contains(key(guideline)))
                .findFirst()
                .ifPresent(answers -> {
                    throw new ConflictException(Messages.text("plans.part.answered", answers.words()));
                });
    }

    /** As the reader of plans names a guideline that does not name itself. */
    private static String key(JsonNode guideline) {
        return guideline.path("key").asString("g" + guideline.path("number").asInt(0));
    }
}

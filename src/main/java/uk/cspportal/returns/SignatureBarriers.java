package uk.cspportal.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.cspportal.commentary.CommentaryAuthors;
import uk.cspportal.commentary.CommentarySubjects;
import uk.cspportal.plans.PlanService;
import uk.cspportal.shared.Messages;

/** Nobody signs their own work: whoever submitted, or saved a figure or a text since the last signature, is told what it was. */
@Component
class SignatureBarriers {

    private final ReturnStore store;
    private final PlanService plans;
    private final CommentaryAuthors authors;

    SignatureBarriers(ReturnStore store, PlanService plans, CommentaryAuthors authors) {
        this.store = store;
        this.plans = plans;
        this.authors = authors;
    }

    Optional<SignatureBarrier> of(QuarterlyReturn whole) {
        var caller = store.caller();
        if (whole.wasSubmittedBy(caller)) {
            return barrier("returns.error.own-submission", List.of());
        }
        var saved = new ArrayList<String>();
        Map<String, Integer> numbers = new HashMap<>();
        plans.guidelines(whole.tenant(), whole.plan()).forEach(g -> numbers.put(g.key(), g.number()));
        var acts = store.handIn(whole, caller);
        for (var act : acts) {
            if (act.line() != null && act.kind() != EventKind.SUBMITTED) {
                var what = act.what() == null ? Messages.text("returns.event", act.kind()) : act.what();
                saved.add(named(numbers, act.line(), what));
            }
        }
        for (var key : authors.written(whole.tenant(), whole.quarter(), caller.id(), whole.lastSignature())) {
            saved.add(named(numbers, key, Messages.text("returns.version.police")));
        }
        for (var key : authors.planned(whole.tenant(), whole.quarter(), caller.id(), whole.lastSignature())) {
            saved.add(named(numbers, key, Messages.text("returns.version.planned")));
        }
        if (!saved.isEmpty()) {
            return barrier("returns.error.own-content", saved);
        }
        return acts.isEmpty() ? Optional.empty() : barrier("returns.error.own-submission", List.of());
    }

    private static String named(Map<String, Integer> numbers, String key, String what) {
        var priority = CommentarySubjects.priority(key);
        if (priority.isPresent()) {
            return Messages.text("returns.error.own-content.priority", String.valueOf(priority.getAsInt()), what);
        }
        return Messages.text("returns.error.own-content.item", String.valueOf(numbers.getOrDefault(key, 0)), what);
    }

    private static Optional<SignatureBarrier> barrier(String key, List<String> saved) {
        return Optional.of(new SignatureBarrier(
                Messages.text(key), saved.stream().distinct().toList()));
    }
}

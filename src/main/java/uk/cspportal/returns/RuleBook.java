package uk.cspportal.returns;

import java.util.Map;

/** What each rule does in one return. */
record RuleBook(Map<Rule, RuleStage> stages) {

    RuleBook {
        stages = Map.copyOf(stages);
    }

    RuleStage stage(Rule rule) {
        return stages.getOrDefault(rule, RuleStage.OFF);
    }

    boolean holds(Rule rule) {
        return stage(rule) != RuleStage.OFF;
    }
}

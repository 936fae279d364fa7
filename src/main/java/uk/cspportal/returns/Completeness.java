package uk.cspportal.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.cspportal.measures.Unit;
import uk.cspportal.plans.Guideline;
import uk.cspportal.plans.GuidelineKind;
import uk.cspportal.shared.Messages;

/** What a line needs before it is ready: every figure defined and decided, with its reason, and the four texts. */
final class Completeness {

    private Completeness() {}

    static List<Missing> missing(Guideline guideline, List<LineValue> values, Map<LineText, String> texts) {
        var missing = new ArrayList<Missing>();
        if (guideline.kind() != GuidelineKind.MILESTONE && values.isEmpty()) {
            missing.add(new Missing("measures", Messages.text("returns.missing.measure")));
        }
        values.forEach(value -> check(value, missing));
        for (var field : LineText.values()) {
            if (!texts.containsKey(field)) {
                missing.add(new Missing(field.field(), Messages.text("returns.missing." + field.field())));
            }
        }
        return missing;
    }

    private static void check(LineValue value, List<Missing> missing) {
        var key = value.measure().key();
        var name = value.measure().sheet().shortTitle();
        var definition = value.measure().sheet().definition();
        if (definition == null || definition.isBlank()) {
            missing.add(new Missing(key + ".definition", Messages.text("returns.missing.definition", name)));
        }
        switch (value.basis()) {
            case UNCONFIRMED -> missing.add(new Missing(key, Messages.text("returns.missing.decision", name)));
            case CHANGED -> {
                if (value.value() == null) {
                    missing.add(new Missing(key, Messages.text("returns.missing.value", name)));
                }
                if (value.reason() == null) {
                    missing.add(new Missing(key + ".reason", Messages.text("returns.missing.change-reason")));
                }
            }
            case NOT_AVAILABLE -> {
                if (value.reason() == null) {
                    missing.add(new Missing(key + ".reason", Messages.text("returns.missing.not-available-reason")));
                }
            }
            case CONFIRMED -> {}
        }
        if (value.measure().sheet().unit() == Unit.PERCENT && value.value() != null && value.base() == null) {
            missing.add(new Missing(key + ".base", Messages.text("returns.missing.base")));
        }
    }
}

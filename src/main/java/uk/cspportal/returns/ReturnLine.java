package uk.cspportal.returns;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.cspportal.plans.Guideline;

/**
 * One guideline's entry in a return. {@code lastQuarter} are the texts of the return before, {@code
 * missing} what still keeps the line from being ready, {@code warnings} what does not and is still to be said, {@code handedOver} whether a single person holds it
 * and not the officers together; a text that is not written is absent from its
 * map. Whoever changes the line must name the {@code version} they saw.
 */
public record ReturnLine(
        Guideline guideline,
        LineState state,
        boolean locked,
        String heldBy,
        boolean handedOver,
        boolean heldByCaller,
        boolean editable,
        List<LineValue> values,
        Map<LineText, String> texts,
        Map<LineText, String> lastQuarter,
        NoUpdate noUpdate,
        List<FigureQuestion> questions,
        @Nullable LineQuery query,
        List<Missing> missing,
        List<Missing> warnings,
        LineProgress progress,
        int version) {

    public ReturnLine {
        values = List.copyOf(values);
        texts = Map.copyOf(texts);
        lastQuarter = Map.copyOf(lastQuarter);
        questions = List.copyOf(questions);
        missing = List.copyOf(missing);
        warnings = List.copyOf(warnings);
    }
}

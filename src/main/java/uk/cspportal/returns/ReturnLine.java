package uk.cspportal.returns;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.cspportal.plans.Guideline;

/**
 * One guideline's entry in a return. {@code lastQuarter} are the texts of the return before, {@code
 * missing} what still keeps the line from being ready, {@code warnings} what does not and is still to be said, {@code heldByCaller} whether it is
 * the caller's to fill in; a text that is not written is absent from its
 * map. Whoever changes the line must name the {@code version} they saw.
 */
public record ReturnLine(
        Guideline guideline,
        LineState state,
        boolean locked,
        Holding holding,
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

    /** The same line after only its state has changed. */
    ReturnLine moved(LineState state, @Nullable LineQuery query, int version) {
        return new ReturnLine(
                guideline,
                state,
                locked,
                holding,
                heldByCaller,
                editable,
                values,
                texts,
                lastQuarter,
                noUpdate,
                questions,
                query,
                missing,
                warnings,
                progress,
                version);
    }

    /** As the return calls whoever has it in hand. */
    public String heldBy() {
        return holding.by();
    }

    public boolean handedOver() {
        return holding.handedOver();
    }
}

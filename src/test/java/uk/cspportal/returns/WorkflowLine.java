package uk.cspportal.returns;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A line of the model's return as it must be. */
final class WorkflowLine {
    final Map<LineText, String> texts = new EnumMap<>(LineText.class);
    final Set<LineText> noUpdate = EnumSet.noneOf(LineText.class);
    /** To which last quarter said something of its own. */
    final Set<LineText> saidBefore = EnumSet.noneOf(LineText.class);

    final Map<String, WorkflowDecision> decided = new TreeMap<>();
    final Map<String, AccountChange> accounts = new TreeMap<>();
    /** The measures, and which of them are shares, which need the number of answers behind them. */
    final Set<String> measures = new HashSet<>();

    final Set<String> shares = new HashSet<>();
    LineState state = LineState.NOT_STARTED;
    boolean locked;
    boolean sealed;

    @Nullable
    String holder;

    int version;
    int written;
    int commentaries;

    /** But for what is asked about figures that stand out, which only the figures can say. */
    boolean isWritten() {
        return texts.size() == LineText.values().length && decided.keySet().equals(measures);
    }

    void worked() {
        state = state == LineState.QUERIED ? state : LineState.IN_PROGRESS;
    }

    /** What the next quarter begins with. */
    WorkflowLine next() {
        var next = new WorkflowLine();
        next.saidBefore.addAll(texts.keySet());
        next.saidBefore.removeAll(noUpdate);
        next.measures.addAll(measures);
        next.shares.addAll(shares);
        return next;
    }
}

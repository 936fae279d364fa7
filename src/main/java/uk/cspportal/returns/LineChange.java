package uk.cspportal.returns;

import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.cspportal.shared.Messages;

/** What to change on a line; what is absent stays as it is. */
public record LineChange(
        Map<LineText, String> texts, Set<LineText> noUpdate, List<ValueChange> values, List<AccountChange> accounts) {

    public LineChange {
        texts = Map.copyOf(texts);
        noUpdate = Set.copyOf(noUpdate);
        values = List.copyOf(values);
        accounts = List.copyOf(accounts);
    }

    public LineChange(Map<LineText, String> texts, Set<LineText> noUpdate, List<ValueChange> values) {
        this(texts, noUpdate, values, List.of());
    }

    public LineChange(Map<LineText, String> texts, List<ValueChange> values) {
        this(texts, Set.of(), values);
    }

    public static LineChange account(AccountChange said) {
        return new LineChange(Map.of(), Set.of(), List.of(), List.of(said));
    }

    /** Says of a text that there is no significant update since last quarter. */
    public static LineChange noUpdate(LineText field) {
        return new LineChange(Map.of(), Set.of(field), List.of());
    }

    /**
     * What a file or a program says in a text: the words that stand for the answer, where it may be given, are
     * that answer.
     */
    public static LineChange said(ReturnLine line, LineText field, String text) {
        boolean answer = line.noUpdate().possible().contains(field)
                && text.strip().equalsIgnoreCase(Messages.text("returns.no-update"));
        return answer ? noUpdate(field) : text(field, text);
    }

    public static LineChange text(LineText field, String text) {
        return new LineChange(Map.of(field, text), List.of());
    }

    public static LineChange value(ValueChange value) {
        return new LineChange(Map.of(), List.of(value));
    }

    boolean isOnlyTexts() {
        return noUpdate.isEmpty() && values.isEmpty() && accounts.isEmpty();
    }
}

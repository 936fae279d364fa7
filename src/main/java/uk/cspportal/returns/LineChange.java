package uk.cspportal.returns;

import java.util.List;
import java.util.Map;

/** What to change on a line; what is absent stays as it is. */
public record LineChange(Map<LineText, String> texts, List<ValueChange> values) {

    public LineChange {
        texts = Map.copyOf(texts);
        values = List.copyOf(values);
    }

    public static LineChange text(LineText field, String text) {
        return new LineChange(Map.of(field, text), List.of());
    }

    public static LineChange value(ValueChange value) {
        return new LineChange(Map.of(), List.of(value));
    }
}

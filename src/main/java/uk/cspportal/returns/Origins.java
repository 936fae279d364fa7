package uk.cspportal.returns;

import java.util.List;
import uk.cspportal.shared.Messages;

/** Where changed figures usually come from; the choice is stored as words, so that history reads well. */
public final class Origins {

    private static final List<String> KEYS = List.of("police", "council", "provider", "survey", "other");

    private Origins() {}

    public static List<String> all() {
        return KEYS.stream()
                .map(key -> Messages.text("returns.line.origin." + key))
                .toList();
    }
}

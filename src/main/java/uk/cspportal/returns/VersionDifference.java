package uk.cspportal.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;

/**
 * One thing that a later version of a return says otherwise: on which line, what, and both wordings;
 * null where one of them says nothing. Of the judgement of the quarter, which is on no line, the key is empty.
 */
public record VersionDifference(
        String key,
        int number,
        String title,
        String what,
        @Nullable String before,
        @Nullable String after) {

    /** In the order of the lines. A line that only one of them has, or that the caller may not see, is not compared. */
    public static List<VersionDifference> between(VersionContent before, VersionContent after) {
        var found = new ArrayList<VersionDifference>();
        for (var line : after.lines()) {
            before.line(line.key()).ifPresent(old -> {
                var then = parts(old);
                var now = parts(line);
                var all = new LinkedHashSet<>(then.keySet());
                all.addAll(now.keySet());
                for (var what : all) {
                    if (!Objects.equals(then.get(what), now.get(what))) {
                        found.add(new VersionDifference(
                                line.key(), line.number(), line.title(), what, then.get(what), now.get(what)));
                    }
                }
            });
        }
        var then = quarter(before);
        var now = quarter(after);
        if (!Objects.equals(then, now)) {
            found.add(new VersionDifference(
                    "",
                    0,
                    Messages.text("returns.version.quarter"),
                    Messages.text("returns.judgement.title"),
                    then,
                    now));
        }
        return List.copyOf(found);
    }

    private static @Nullable String quarter(VersionContent content) {
        return content.judgement() == null ? null : JudgementService.inWords(content.judgement());
    }

    private static Map<String, String> parts(VersionLine line) {
        var parts = new LinkedHashMap<String, String>();
        line.figures().forEach(figure -> parts.put(figure.title(), figure.inWords()));
        for (var field : LineText.values()) {
            put(parts, Messages.text("returns.text", field), line.texts().get(field));
        }
        var police = line.police();
        if (police != null) {
            put(parts, Messages.text("returns.version.police"), police.text());
            if (police.outlook() != null) {
                put(
                        parts,
                        Messages.text("returns.version.outlook"),
                        Messages.text("commentary.outlook", police.outlook()));
            }
            for (var action : police.actions()) {
                put(
                        parts,
                        Messages.text("returns.version.action", String.valueOf(action.number())),
                        Messages.text(
                                "returns.version.action.of",
                                action.text(),
                                action.owner(),
                                Formats.date(action.due()),
                                Messages.text("commentary.action", action.status())));
            }
        }
        if (line.judgement() != null) {
            put(parts, Messages.text("returns.judgement.title"), JudgementService.inWords(line.judgement()));
        }
        return parts;
    }

    private static void put(Map<String, String> parts, String what, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            parts.put(what, words);
        }
    }
}

package uk.cspportal.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.cspportal.commentary.CommentarySubjects;
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
                compare(line.key(), line.number(), line.title(), parts(old), parts(line), found);
            });
        }
        var priorities = new TreeMap<Integer, String>();
        Stream.of(before, after)
                .flatMap(one -> one.priorities().stream())
                .forEach(one -> priorities.put(one.number(), one.title()));
        priorities.forEach((number, title) -> compare(
                CommentarySubjects.priority(number),
                number,
                title,
                said(before.priority(number).map(VersionPriority::police).orElse(null)),
                said(after.priority(number).map(VersionPriority::police).orElse(null)),
                found));
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

    private static void compare(
            String key,
            int number,
            String title,
            Map<String, String> then,
            Map<String, String> now,
            List<VersionDifference> found) {
        var all = new LinkedHashSet<>(then.keySet());
        all.addAll(now.keySet());
        for (var what : all) {
            if (!Objects.equals(then.get(what), now.get(what))) {
                found.add(new VersionDifference(key, number, title, what, then.get(what), now.get(what)));
            }
        }
    }

    private static Map<String, String> parts(VersionLine line) {
        var parts = new LinkedHashMap<String, String>();
        line.figures().forEach(figure -> parts.put(figure.title(), figure.inWords()));
        line.accounts()
                .forEach(one -> put(
                        parts,
                        Messages.text("returns.account.of", one.title()),
                        one.account().inWords()));
        for (var field : LineText.values()) {
            put(parts, Messages.text("returns.text", field), line.texts().get(field));
        }
        parts.putAll(said(line.police()));
        if (line.judgement() != null) {
            put(parts, Messages.text("returns.judgement.title"), JudgementService.inWords(line.judgement()));
        }
        return parts;
    }

    private static Map<String, String> said(@Nullable VersionCommentary police) {
        var parts = new LinkedHashMap<String, String>();
        if (police != null) {
            for (var text : police.texts()) {
                put(
                        parts,
                        Messages.text(
                                "returns.version.police.of", Messages.text("commentary.category", text.category())),
                        text.text());
            }
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
        return parts;
    }

    private static void put(Map<String, String> parts, String what, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            parts.put(what, words);
        }
    }
}

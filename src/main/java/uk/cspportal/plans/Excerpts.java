package uk.cspportal.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.cspportal.plans.PlanFinds.Excerpt;
import uk.cspportal.plans.PlanFinds.Piece;

/** Shows the sought words where they stand, with what is around them. */
final class Excerpts {

    private static final int MOST = 3;
    private static final int BEFORE = 80;
    private static final int LONGEST = 240;

    private final Pattern sought;

    Excerpts(List<String> words) {
        sought = Pattern.compile(
                words.stream()
                        .sorted((a, b) -> b.length() - a.length())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The first lines in which a word stands; the first line where the database knows better how to spell it. */
    List<Excerpt> of(Passage passage) {
        var lines = passage.lines().stream()
                .filter(line -> sought.matcher(line).find())
                .limit(MOST)
                .toList();
        return (lines.isEmpty() ? passage.lines().stream().limit(1).toList() : lines)
                .stream().map(line -> new Excerpt(pieces(shortened(line)))).toList();
    }

    private String shortened(String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        var first = sought.matcher(line);
        int at = first.find() ? first.start() : 0;
        int from = at <= BEFORE ? 0 : line.indexOf(' ', at - BEFORE) + 1;
        from = from > at ? at : from;
        int until = from + LONGEST >= line.length() ? line.length() : line.lastIndexOf(' ', from + LONGEST);
        until = until <= at ? Math.min(line.length(), from + LONGEST) : until;
        return (from == 0 ? "" : "… ") + line.substring(from, until) + (until == line.length() ? "" : " …");
    }

    private List<Piece> pieces(String line) {
        var pieces = new ArrayList<Piece>();
        var matches = sought.matcher(line);
        int done = 0;
        while (matches.find()) {
            if (matches.start() > done) {
                pieces.add(new Piece(line.substring(done, matches.start()), false));
            }
            pieces.add(new Piece(matches.group(), true));
            done = matches.end();
        }
        if (done < line.length()) {
            pieces.add(new Piece(line.substring(done), false));
        }
        return pieces;
    }
}

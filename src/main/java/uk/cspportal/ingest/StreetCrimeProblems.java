package uk.cspportal.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.cspportal.ingest.StreetCrimeCount.Kind;
import uk.cspportal.ingest.StreetCrimeCount.Problem;

/** Each bad row by itself, but one entry for a whole district or force, and never too many. */
final class StreetCrimeProblems {

    private static final Set<Kind> GATHERED = Set.of(Kind.OTHER_FORCE, Kind.UNKNOWN_DISTRICT, Kind.SHARED_DISTRICT);

    private static final int MOST_PROBLEMS = 1_000;

    private final Map<Object, Problem> found = new LinkedHashMap<>();
    private int more;

    void add(Problem problem) {
        Object key = GATHERED.contains(problem.kind())
                ? List.of(problem.kind(), problem.found())
                : List.of(problem.kind(), problem.line());
        if (found.size() >= MOST_PROBLEMS && !found.containsKey(key)) {
            more += problem.rows();
            return;
        }
        found.merge(
                key,
                problem,
                (a, b) -> new Problem(Math.min(a.line(), b.line()), a.kind(), a.found(), a.rows() + b.rows()));
    }

    List<Problem> list() {
        List<Problem> list = new ArrayList<>(found.values());
        list.sort(Comparator.comparingInt(Problem::line));
        if (more > 0) {
            list.add(new Problem(list.getLast().line(), Kind.MORE, "", more));
        }
        return List.copyOf(list);
    }
}

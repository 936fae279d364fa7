package uk.cspportal.returns;

import java.util.List;
import java.util.Set;

/**
 * How a return differs from the version kept last.
 *
 * @param toSign the keys of the lines that the next signature covers
 */
public record SinceLast(ReturnVersion last, List<VersionDifference> differences, Set<String> toSign) {

    public SinceLast {
        differences = List.copyOf(differences);
        toSign = Set.copyOf(toSign);
    }
}

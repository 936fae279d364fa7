package uk.cspportal.returns;

import java.util.Set;

/**
 * Which texts of a line are answered with "no significant update, see last quarter", and which may be: those to
 * which last quarter said something of its own, so that the answer never points at another one like it.
 */
public record NoUpdate(Set<LineText> answered, Set<LineText> possible) {

    public NoUpdate {
        answered = Set.copyOf(answered);
        possible = Set.copyOf(possible);
    }
}

package uk.cspportal.returns;

import java.util.Set;

/**
 * That something happened in a return while it stood open: only where, for what it is depends on who reads it.
 *
 * @param lines keys of the lines that changed
 * @param whole whether the return itself changed, such as its state
 * @param presence whether somebody came or went
 */
public record ReturnNews(Set<String> lines, boolean whole, boolean presence) {

    public boolean touches(String line) {
        return whole || lines.contains(line);
    }
}

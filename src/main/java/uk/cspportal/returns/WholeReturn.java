package uk.cspportal.returns;

import java.util.List;

/** A return with those of its lines that the caller may see, in the plan's order. */
public record WholeReturn(ReturnOverview overview, List<ReturnLine> lines) {

    public WholeReturn {
        lines = List.copyOf(lines);
    }
}

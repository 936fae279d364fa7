package uk.cspportal.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How long each act took, for as long as it is counted. */
final class DeskTimes {

    private final Map<DeskAct, List<Long>> nanos = new EnumMap<>(DeskAct.class);

    synchronized void add(DeskAct act, long took) {
        nanos.computeIfAbsent(act, a -> new ArrayList<>()).add(took);
    }

    synchronized int count(DeskAct act) {
        return nanos.getOrDefault(act, List.of()).size();
    }

    /** The time within which this part of the acts was done, by the nearest one that was measured. */
    synchronized double millis(DeskAct act, double part) {
        var sorted = nanos.getOrDefault(act, List.of()).stream().sorted().toList();
        if (sorted.isEmpty()) {
            throw new IllegalStateException("Nobody came to " + act + " while it was measured");
        }
        int rank = (int) Math.ceil(part * sorted.size());
        return sorted.get(Math.max(rank, 1) - 1) / 1e6;
    }
}

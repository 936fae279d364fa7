package uk.cspportal.reports.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import uk.cspportal.reports.GoldenThread;
import uk.cspportal.reports.ThreadLink;
import uk.cspportal.reports.ThreadNode;
import uk.cspportal.reports.ThreadStage;

/**
 * Where the boxes of a golden thread stand: objectives one below the other, what they belong to as tall as they are
 * together, and everything else beside what it hangs on.
 */
final class ThreadLayout {

    static final int WIDTH = 1152;
    static final int COLUMN = 156;
    static final int TOP = 62;

    private static final int STEP = 199;
    private static final int GAP = 10;
    private static final int GROUP_GAP = 26;
    private static final int PADDING = 18;
    private static final int LINE = 17;
    private static final int LETTERS = 17;
    private static final int MOST_LINES = 4;

    /** A place in the diagram, in pixels. */
    record Box(int x, int y, int height) {

        int bottom() {
            return y + height;
        }

        /** Where a line to another box starts: in the middle, or of a tall box beside the other, with room for a ribbon. */
        double towards(Box other, double ribbon) {
            double middle = other.y + other.height / 2.0;
            if (height <= other.height) {
                return y + height / 2.0;
            }
            double margin = Math.min(height / 2.0, ribbon / 2 + 6);
            return Math.clamp(middle, y + margin, Math.max(y + margin, bottom() - margin));
        }
    }

    private final GoldenThread thread;
    private final Map<String, Box> boxes = new HashMap<>();

    /** @param lines how many lines stand under a node’s title */
    ThreadLayout(GoldenThread thread, Map<String, Integer> lines) {
        this.thread = thread;
        objectives(lines);
        beside(ThreadStage.MEASURE, lines);
        beside(ThreadStage.GRANT, lines);
        spanning(lines);
        nationals(lines);
    }

    Box of(String node) {
        return Objects.requireNonNull(boxes.get(node));
    }

    int height() {
        return boxes.values().stream().mapToInt(Box::bottom).max().orElse(TOP) + 2;
    }

    /** The nodes of a column from top to bottom, which is also the order in which they are read. */
    List<ThreadNode> down(ThreadStage stage) {
        return thread.at(stage).stream()
                .sorted(Comparator.comparingInt(n -> of(n.id()).y()))
                .toList();
    }

    private void objectives(Map<String, Integer> lines) {
        int y = TOP;
        for (var local : thread.at(ThreadStage.LOCAL)) {
            int top = y;
            for (var objective : next(local)) {
                y = place(objective, y, tall(objective, lines)) + GAP;
            }
            int height = Math.max(y - GAP - top, tall(local, lines));
            y = place(local, top, height) + GROUP_GAP;
        }
    }

    /** A column whose boxes stand as high as the first thing they answer, those that answer nothing last. */
    private void beside(ThreadStage stage, Map<String, Integer> lines) {
        var wanted = new HashMap<String, Integer>();
        thread.at(stage)
                .forEach(
                        n -> wanted.put(n.id(), before(n).mapToInt(Box::y).min().orElse(Integer.MAX_VALUE)));
        int y = TOP;
        var ordered = new ArrayList<>(thread.at(stage));
        ordered.sort(Comparator.comparing(n -> wanted.get(n.id())));
        for (var node : ordered) {
            int at = wanted.get(node.id());
            y = place(node, at == Integer.MAX_VALUE ? y : Math.max(y, at), tall(node, lines)) + GAP;
        }
    }

    /** Force priorities reach from the first to the last local priority that carries them. */
    private void spanning(Map<String, Integer> lines) {
        int y = TOP;
        var ordered = new ArrayList<>(thread.at(ThreadStage.FORCE));
        ordered.sort(Comparator.comparingInt(
                n -> next(n).stream().mapToInt(l -> of(l.id()).y()).min().orElse(Integer.MAX_VALUE)));
        for (var force : ordered) {
            var carried = next(force).stream().map(n -> of(n.id())).toList();
            int top = Math.max(y, carried.stream().mapToInt(Box::y).min().orElse(y));
            int end = carried.size() == 1 ? carried.getFirst().bottom() : top;
            int asked =
                    first(force).stream().mapToInt(n -> tall(n, lines) + GAP).sum() - GAP;
            y = place(force, top, Math.max(Math.max(end - top, asked), tall(force, lines))) + GROUP_GAP;
        }
    }

    private void nationals(Map<String, Integer> lines) {
        int y = TOP;
        for (var force : down(ThreadStage.FORCE)) {
            for (var national : first(force)) {
                y = place(national, Math.max(y, of(force.id()).y()), tall(national, lines)) + GAP;
                y = Math.max(y, of(national.id()).bottom() + GAP);
            }
        }
        for (var national : thread.at(ThreadStage.NATIONAL)) {
            if (!boxes.containsKey(national.id())) {
                y = place(national, y, tall(national, lines)) + GAP;
            }
        }
    }

    /** The national measures that stand beside a force priority: those not asked for by an earlier one. */
    private List<ThreadNode> first(ThreadNode force) {
        return thread.at(ThreadStage.NATIONAL).stream()
                .filter(n -> thread.links().stream()
                        .filter(l -> l.from().equals(n.id()))
                        .findFirst()
                        .filter(l -> l.to().equals(force.id()))
                        .isPresent())
                .toList();
    }

    private List<ThreadNode> next(ThreadNode node) {
        var ids = thread.links().stream()
                .filter(l -> l.from().equals(node.id()))
                .map(ThreadLink::to)
                .toList();
        return thread.nodes().stream().filter(n -> ids.contains(n.id())).toList();
    }

    private Stream<Box> before(ThreadNode node) {
        return thread.links().stream().filter(l -> l.to().equals(node.id())).map(l -> of(l.from()));
    }

    private int place(ThreadNode node, int y, int height) {
        boxes.put(node.id(), new Box(node.stage().ordinal() * STEP, y, height));
        return y + height;
    }

    private static int tall(ThreadNode node, Map<String, Integer> lines) {
        return PADDING + LINE * (titleLines(node).size() + lines.getOrDefault(node.id(), 0));
    }

    /** A title as it breaks in its box. */
    static List<String> titleLines(ThreadNode node) {
        int room = node.number().isEmpty() ? LETTERS + 2 : LETTERS - 1;
        var found = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : node.title().split(" ")) {
            if (!line.isEmpty() && line.length() + word.length() >= room) {
                found.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        found.add(line.toString());
        return found.size() <= MOST_LINES ? found : found.subList(0, MOST_LINES);
    }
}

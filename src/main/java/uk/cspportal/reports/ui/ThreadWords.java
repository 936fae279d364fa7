package uk.cspportal.reports.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.cspportal.measures.ui.Marks;
import uk.cspportal.reports.Assurance;
import uk.cspportal.reports.GoldenThread;
import uk.cspportal.reports.OverviewCell;
import uk.cspportal.reports.ThreadNode;
import uk.cspportal.reports.ThreadStage;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.SpcMark;

/** What is said of a node of a golden thread, in the diagram and in the table alike. */
final class ThreadWords {

    private static final List<SpcMark> WORST_FIRST = List.of(
            SpcMark.CONCERN_HIGH,
            SpcMark.CONCERN_LOW,
            SpcMark.SIGNAL_HIGH,
            SpcMark.SIGNAL_LOW,
            SpcMark.IMPROVING_HIGH,
            SpcMark.IMPROVING_LOW,
            SpcMark.STEADY,
            SpcMark.NOT_CHARTED);

    private ThreadWords() {}

    static String name(ThreadNode node) {
        return node.number().isEmpty()
                ? node.title()
                : Messages.text("reports.thread.numbered", node.number(), node.title());
    }

    /** What stands out most among a node’s own measures; empty when it is not measured itself. */
    static Optional<SpcMark> mark(ThreadNode node) {
        return node.cells().stream().map(ThreadWords::mark).min(Comparator.comparing(WORST_FIRST::indexOf));
    }

    private static SpcMark mark(OverviewCell cell) {
        return cell.variation().map(Marks::of).orElse(SpcMark.NOT_CHARTED);
    }

    /** The state of a node, a line each: its activities, and of its measures how many stand out. */
    static List<String> facts(GoldenThread thread, ThreadNode node) {
        var facts = new ArrayList<String>();
        if (!node.none().isEmpty()) {
            facts.add(Messages.text("reports.thread.node.none"));
        }
        if (node.work().all() > 0) {
            facts.add(Messages.text(
                    "reports.thread.node.activities",
                    Formats.count(node.work().done()),
                    Formats.count(node.work().all())));
        }
        if (node.assurance() != null) {
            facts.addAll(assurance(node.assurance()));
        }
        if (node.stage() == ThreadStage.FORCE || node.stage() == ThreadStage.LOCAL) {
            var measures = thread.below(node.id()).stream()
                    .filter(n -> n.stage() == ThreadStage.MEASURE)
                    .toList();
            if (!measures.isEmpty()) {
                long out = measures.stream().filter(ThreadWords::standsOut).count();
                facts.add(Messages.text("reports.thread.node.out", Formats.count(out), Formats.count(measures.size())));
            }
        }
        return facts;
    }

    private static List<String> assurance(Assurance assurance) {
        var last = assurance.last();
        return last == null
                ? List.of(Messages.text("reports.thread.node.assurance.none"))
                : List.of(
                        Messages.text("plans.assurance.level", last.level()),
                        Messages.text(
                                assurance.stale()
                                        ? "reports.thread.node.assurance.stale"
                                        : "reports.thread.node.assurance.on",
                                Formats.date(last.on())));
    }

    private static boolean standsOut(ThreadNode node) {
        return mark(node)
                .filter(m -> WORST_FIRST.indexOf(m) < WORST_FIRST.indexOf(SpcMark.IMPROVING_HIGH))
                .isPresent();
    }

    /** What a node costs a year; empty where nothing is paid, and on the way from objective to grant, where it shows. */
    static Optional<String> money(GoldenThread thread, ThreadNode node) {
        if (node.stage() == ThreadStage.NATIONAL || node.stage() == ThreadStage.MEASURE) {
            return Optional.empty();
        }
        var sum = thread.money(node.id());
        return sum.compareTo(BigDecimal.ZERO) == 0
                ? Optional.empty()
                : Optional.of(Messages.text("reports.thread.a-year", Formats.pounds(sum)));
    }

    static boolean illustrative(GoldenThread thread, ThreadNode node) {
        return node.illustrative() || thread.below(node.id()).stream().anyMatch(ThreadNode::illustrative);
    }

    /** A node as it is read aloud: what it is, what it is called and its state. */
    static String spoken(GoldenThread thread, ThreadNode node) {
        var words = new ArrayList<String>();
        words.add(Messages.text(
                "reports.thread.node.spoken", Messages.text("reports.thread.stage", node.stage()), name(node)));
        words.addAll(facts(thread, node));
        money(thread, node).ifPresent(words::add);
        mark(node).map(SpcMark::word).ifPresent(words::add);
        gap(thread, node).ifPresent(words::add);
        return words.stream().map(w -> w.endsWith(".") ? w : w + ".").collect(Collectors.joining(" "));
    }

    static Optional<String> gap(GoldenThread thread, ThreadNode node) {
        return thread.gap(node.id()).map(g -> Messages.text("reports.thread.gap.short", g.kind()));
    }
}

package uk.cspportal.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.TableHeaderCell;
import java.util.List;
import java.util.Set;
import uk.cspportal.reports.GoldenThread;
import uk.cspportal.reports.ThreadLink;
import uk.cspportal.reports.ThreadNode;
import uk.cspportal.reports.ThreadStage;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.Illustrative;
import uk.cspportal.shared.ui.SpcIcon;
import uk.cspportal.shared.ui.StatusTag;
import uk.cspportal.shared.ui.TextLink;

/** A golden thread as a table: under each force priority what carries it, objective by objective. */
final class ThreadTable {

    private static final int COLUMNS = 4;

    private final GoldenThread thread;
    private final ThreadChoice choice;
    private final Set<String> on;
    private final DataTable table =
            new DataTable(Messages.text("reports.thread.table")).rowHeaders().stacked();

    private ThreadTable(GoldenThread thread, ThreadChoice choice) {
        this.thread = thread;
        this.choice = choice;
        on = thread.node(choice.node()).isPresent() ? thread.through(choice.node()) : Set.of();
    }

    static DataTable of(GoldenThread thread, ThreadChoice choice) {
        var made = new ThreadTable(thread, choice);
        made.fill();
        return made.table;
    }

    private void fill() {
        table.column(Messages.text("reports.thread.stage", ThreadStage.OBJECTIVE))
                .column(Messages.text("reports.thread.stage", ThreadStage.LOCAL))
                .column(Messages.text("reports.thread.column.measures"))
                .column(Messages.text("reports.thread.column.grants"));
        left();
        for (var force : thread.at(ThreadStage.FORCE)) {
            if (shown(force)) {
                heading(force);
                locals(next(force));
            }
        }
        var loose = thread.at(ThreadStage.LOCAL).stream()
                .filter(l -> before(l).isEmpty() && shown(l))
                .toList();
        if (!loose.isEmpty()) {
            heading(new Span(Messages.text("reports.thread.heading.none")));
            locals(loose);
        }
        var whole = thread.at(ThreadStage.MEASURE).stream()
                .filter(m -> before(m).isEmpty() && shown(m))
                .toList();
        if (!whole.isEmpty()) {
            heading(new Span(Messages.text("reports.thread.whole-plan")));
            whole.forEach(m -> table.row(new Span(), new Span(), cell(List.of(m)), cell(next(m))));
        }
        var ends = thread.at(ThreadStage.GRANT).stream()
                .filter(g -> before(g).isEmpty() && shown(g))
                .toList();
        if (!ends.isEmpty()) {
            heading(new Span(Messages.text("reports.thread.heading.unfunded")));
            ends.forEach(g -> table.row(new Span(), new Span(), new Span(), cell(List.of(g))));
        }
    }

    private void locals(List<ThreadNode> locals) {
        for (var local : locals) {
            for (var objective : next(local)) {
                if (shown(objective)) {
                    var measures = next(objective);
                    table.row(
                            entry(objective),
                            entry(local),
                            cell(measures),
                            cell(measures.stream()
                                    .flatMap(m -> next(m).stream())
                                    .distinct()
                                    .toList()));
                }
            }
        }
    }

    private void heading(ThreadNode force) {
        var words = new Div(new TextLink(
                        Messages.text("reports.thread.heading.force", force.number(), force.title()),
                        choice.withNode(force.id()).at(thread.partnership().slug()))
                .quiet());
        tags(words, force);
        var asked = thread.links().stream()
                .filter(l -> l.to().equals(force.id()))
                .map(this::asked)
                .toList();
        if (!asked.isEmpty()) {
            var small = new Div(Messages.text("reports.thread.national", String.join("; ", asked)));
            small.addClassNames("small", "secondary");
            words.add(small);
        }
        heading(words);
    }

    private String asked(ThreadLink link) {
        return Messages.text(
                link.proposed() ? "reports.thread.through.proposed" : "reports.thread.through",
                thread.node(link.from()).map(ThreadNode::title).orElse(""),
                link.through());
    }

    /** National measures that no area of focus takes up, with the reason that the force plan gives. */
    private void left() {
        var left = thread.at(ThreadStage.NATIONAL).stream()
                .filter(n -> !n.none().isEmpty() && shown(n))
                .toList();
        if (!left.isEmpty()) {
            heading(new Span(Messages.text("reports.thread.heading.left")));
            left.forEach(n -> table.row(
                    entry(n),
                    new Span(),
                    small(new Span(Messages.text("reports.thread.none-because", n.none()))),
                    new Span()));
        }
    }

    private void heading(Component words) {
        var cell = new TableHeaderCell(words);
        cell.setColspan(COLUMNS);
        cell.getElement().setAttribute("scope", "colgroup");
        cell.addClassName("objective");
        table.row(cell);
    }

    private Component cell(List<ThreadNode> nodes) {
        var stack = new Div();
        stack.addClassNames("stack", "tight");
        nodes.stream().filter(this::shown).forEach(n -> stack.add(entry(n)));
        return stack;
    }

    private Div entry(ThreadNode node) {
        var entry = new Div(new TextLink(
                        ThreadWords.name(node),
                        choice.withNode(node.id()).at(thread.partnership().slug()))
                .quiet());
        tags(entry, node);
        return entry;
    }

    private void tags(Div entry, ThreadNode node) {
        ThreadWords.facts(thread, node).forEach(fact -> entry.add(small(new Span(fact))));
        if (node.stage() == ThreadStage.GRANT) {
            ThreadWords.money(thread, node)
                    .ifPresent(sum -> entry.add(small(Illustrative.markIf(node.illustrative(), sum))));
        }
        ThreadWords.mark(node).ifPresent(mark -> entry.add(new Div(SpcIcon.withWord(mark))));
        ThreadWords.gap(thread, node).ifPresent(gap -> entry.add(new Div(new StatusTag(StatusTag.Kind.GAP, gap))));
    }

    private static Div small(Component words) {
        var small = new Div(words);
        small.addClassNames("small", "secondary");
        return small;
    }

    private boolean shown(ThreadNode node) {
        return on.isEmpty() || on.contains(node.id());
    }

    private List<ThreadNode> next(ThreadNode node) {
        var ids = thread.links().stream()
                .filter(l -> l.from().equals(node.id()))
                .map(ThreadLink::to)
                .toList();
        return thread.nodes().stream().filter(n -> ids.contains(n.id())).toList();
    }

    private List<ThreadNode> before(ThreadNode node) {
        var ids = thread.links().stream()
                .filter(l -> l.to().equals(node.id()))
                .map(ThreadLink::from)
                .toList();
        return thread.nodes().stream().filter(n -> ids.contains(n.id())).toList();
    }
}

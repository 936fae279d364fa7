package uk.cspportal.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cspportal.grants.FinancialYear;
import uk.cspportal.reports.GoldenThread;
import uk.cspportal.reports.ThreadLink;
import uk.cspportal.reports.ThreadNode;
import uk.cspportal.reports.ThreadStage;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.FlowLines;
import uk.cspportal.shared.ui.Icon;
import uk.cspportal.shared.ui.Illustrative;
import uk.cspportal.shared.ui.SpcIcon;

/** A golden thread as boxes joined by lines; each box is a button that lets its own thread stand out both ways. */
final class ThreadDiagram extends Div {

    private static final double WIDEST = 34;
    private static final double NARROWEST = 3;
    private static final int MARK = 20;

    /** What surely fits into one line of a box. */
    private static final int FACT_LETTERS = 17;

    /** Left and right go along links, to the nearest of several; up and down within a column. */
    private static final String KEYS = """
            this.addEventListener('keydown', event => {
              const at = event.target.closest('.thread-node');
              if (!at) return;
              const column = [...at.closest('ul').querySelectorAll('.thread-node')];
              const linked = ids => ids.split(' ').filter(Boolean).map(id => document.getElementById(id))
                .sort((a, b) => Math.abs(a.offsetTop - at.offsetTop) - Math.abs(b.offsetTop - at.offsetTop))[0];
              const to = {
                ArrowLeft: () => linked(at.dataset.before),
                ArrowRight: () => linked(at.dataset.after),
                ArrowUp: () => column[column.indexOf(at) - 1],
                ArrowDown: () => column[column.indexOf(at) + 1],
              }[event.key]?.();
              if (to) {
                event.preventDefault();
                to.focus();
              }
            });""";

    private final transient GoldenThread thread;
    private final transient ThreadLayout layout;
    private final Set<String> on;
    private final String chosen;
    private final SerializableConsumer<String> choose;

    /** @param choose takes the id of the node that a person presses */
    ThreadDiagram(GoldenThread thread, String chosen, SerializableConsumer<String> choose) {
        this.thread = thread;
        this.chosen = chosen;
        this.choose = choose;
        on = thread.node(chosen).isPresent() ? thread.through(chosen) : Set.of();
        layout = new ThreadLayout(thread, lines());
        addClassName("thread-diagram");
        var area = new Div(new FlowLines(
                ThreadLayout.WIDTH,
                layout.height(),
                thread.links().stream().map(this::flow).toList()));
        area.addClassName("thread-area");
        area.setHeight(layout.height() + "px");
        for (var stage : ThreadStage.values()) {
            area.add(column(stage));
        }
        add(area);
        getElement().executeJs(KEYS);
    }

    private Map<String, Integer> lines() {
        var lines = new HashMap<String, Integer>();
        thread.nodes()
                .forEach(n -> lines.put(
                        n.id(),
                        ThreadWords.facts(thread, n).stream()
                                        .mapToInt(fact -> fact.length() > FACT_LETTERS ? 2 : 1)
                                        .sum()
                                + (ThreadWords.money(thread, n).isPresent() ? 1 : 0)
                                + (ThreadWords.mark(n).isPresent() ? 1 : 0)
                                + ThreadWords.gap(thread, n)
                                        .map(words -> words.length() > FACT_LETTERS ? 2 : 1)
                                        .orElse(0)));
        return lines;
    }

    private Section column(ThreadStage stage) {
        var head = new Div(new H2(Messages.text("reports.thread.stage", stage)), new Span(count(stage)));
        head.addClassName("thread-head");
        var list = new UnorderedList();
        layout.down(stage).forEach(node -> list.add(new ListItem(box(node))));
        var column = new Section(head, list);
        column.addClassName("thread-column");
        head.getStyle().setLeft(stage.ordinal() * (ThreadLayout.WIDTH - ThreadLayout.COLUMN) / 5 + "px");
        return column;
    }

    private String count(ThreadStage stage) {
        var nodes = thread.at(stage);
        var plan = thread.forcePlan();
        return switch (stage) {
            case FORCE -> plan == null ? "" : plan.title();
            case GRANT ->
                thread.moneyShown()
                        ? Messages.text(
                                "reports.thread.count.GRANT",
                                Formats.pounds(nodes.stream()
                                        .map(n -> thread.money(n.id()))
                                        .reduce(BigDecimal.ZERO, BigDecimal::add)),
                                FinancialYear.of(thread.quarter()).label())
                        : Messages.text("reports.thread.grants.hidden");
            default -> Messages.text("reports.thread.count." + stage.name(), Formats.count(nodes.size()));
        };
    }

    private NativeButton box(ThreadNode node) {
        var button = new NativeButton("", click -> choose.accept(node.id()));
        button.setId(node.id());
        button.addClassName("thread-node");
        button.setClassName("plain", node.number().isEmpty());
        button.setClassName("grant", node.stage() == ThreadStage.GRANT);
        button.setClassName("faded", !on.isEmpty() && !on.contains(node.id()));
        button.getElement()
                .setAttribute("aria-pressed", String.valueOf(node.id().equals(chosen)));
        button.getElement().setAttribute("title", node.none().isEmpty() ? node.title() : node.none());
        button.getElement().setAttribute("data-before", linked(node, ThreadLink::to, ThreadLink::from));
        button.getElement().setAttribute("data-after", linked(node, ThreadLink::from, ThreadLink::to));
        button.setAriaLabel(ThreadWords.spoken(thread, node));
        var place = layout.of(node.id());
        button.getStyle().setLeft(place.x() + "px").setTop(place.y() + "px").setHeight(place.height() + "px");
        if (!node.number().isEmpty()) {
            button.add(span(node.number(), "number"));
        }
        button.add(span(node.title(), "name"));
        ThreadWords.facts(thread, node).forEach(fact -> button.add(span(fact, "thread-fact")));
        ThreadWords.money(thread, node).ifPresent(sum -> {
            var words = Illustrative.markIf(ThreadWords.illustrative(thread, node), sum);
            words.addClassNames("thread-fact", "money");
            button.add(words);
        });
        ThreadWords.gap(thread, node).ifPresent(words -> {
            button.addClassName("gap");
            var gap = new Span(Icon.GAP.drawing(), new Span(words));
            gap.addClassNames("thread-fact", "gap-words");
            button.add(gap);
        });
        ThreadWords.mark(node).ifPresent(mark -> {
            Component icon = SpcIcon.alone(mark, MARK);
            icon.addClassName("thread-mark");
            button.add(icon);
        });
        return button;
    }

    private String linked(ThreadNode node, Function<ThreadLink, String> own, Function<ThreadLink, String> other) {
        return thread.links().stream()
                .filter(l -> own.apply(l).equals(node.id()))
                .map(other)
                .collect(Collectors.joining(" "));
    }

    private static Span span(String text, String className) {
        var span = new Span(text);
        span.addClassName(className);
        return span;
    }

    private FlowLines.Flow flow(ThreadLink link) {
        var from = layout.of(link.from());
        var to = layout.of(link.to());
        double width = width(link);
        var kind = width > 0 ? FlowLines.Kind.RIBBON : link.proposed() ? FlowLines.Kind.PROPOSED : FlowLines.Kind.LINE;
        return new FlowLines.Flow(
                from.x() + ThreadLayout.COLUMN,
                from.towards(to, width),
                to.x(),
                to.towards(from, width),
                width,
                kind,
                !on.isEmpty() && !(on.contains(link.from()) && on.contains(link.to())));
    }

    /** Nothing for a link that carries no money; what the nation asks for is not paid by the grant. */
    private double width(ThreadLink link) {
        if (link.from().startsWith(ThreadNode.id(ThreadStage.NATIONAL, ""))) {
            return 0;
        }
        var all = thread.at(ThreadStage.GRANT).stream()
                .map(n -> thread.money(n.id()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
        double money = thread.money(link.to()).doubleValue();
        return money == 0 ? 0 : Math.max(NARROWEST, WIDEST * money / all);
    }
}

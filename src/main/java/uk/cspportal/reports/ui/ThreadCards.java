package uk.cspportal.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.cspportal.plans.PlanRoutes;
import uk.cspportal.reports.GoldenThread;
import uk.cspportal.reports.ThreadGap;
import uk.cspportal.reports.ThreadNode;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.AttentionList;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.Icon;
import uk.cspportal.shared.ui.TextLink;

/** What stands under a golden thread: the thread of the chosen node in words, and the gaps. */
final class ThreadCards {

    private ThreadCards() {}

    /**
     * The chosen node with everything above and below it, to walk on from there.
     *
     * @param edit where it is edited, for those who may
     */
    static Card chosen(GoldenThread thread, ThreadNode node, ThreadChoice choice, Optional<TextLink> edit) {
        var slug = thread.partnership().slug();
        var columns = new Div(
                side(
                        "reports.thread.chosen.above",
                        "reports.thread.chosen.nothing-above",
                        thread.above(node.id()),
                        choice,
                        slug),
                side(
                        "reports.thread.chosen.below",
                        "reports.thread.chosen.nothing-below",
                        thread.below(node.id()),
                        choice,
                        slug));
        columns.addClassName("thread-sides");
        var acts = new Div(
                new TextLink(
                        Messages.text(
                                "reports.thread.chosen.open",
                                Messages.text("reports.thread.stage", node.stage())
                                        .toLowerCase(Locale.UK)),
                        node.path()),
                new TextLink(
                        Messages.text("reports.thread.chosen.all"),
                        choice.withNode(node.id()).at(slug)));
        edit.ifPresent(link -> acts.addComponentAtIndex(1, link));
        acts.addClassName("toolbar");
        var card = new Card(Messages.text("reports.thread.chosen", ThreadWords.name(node)), columns, acts);
        card.getElement().setAttribute("aria-live", "polite");
        return card;
    }

    private static Div side(String heading, String nothing, List<ThreadNode> nodes, ThreadChoice choice, String slug) {
        var side = new Div(new H3(Messages.text(heading)));
        if (nodes.isEmpty()) {
            side.add(new Paragraph(Messages.text(nothing)));
            return side;
        }
        var list = new UnorderedList();
        list.addClassName("plain-list");
        for (var node : nodes) {
            var stage = new Span(Messages.text("reports.thread.stage", node.stage()) + " ");
            stage.addClassNames("small", "secondary");
            list.add(new ListItem(
                    stage,
                    new TextLink(
                            ThreadWords.name(node), choice.withNode(node.id()).at(slug))));
        }
        side.add(list);
        return side;
    }

    static Card gaps(GoldenThread thread, ThreadChoice choice) {
        var slug = thread.partnership().slug();
        var list = new AttentionList();
        thread.gaps()
                .forEach(gap -> list.item(
                        Icon.GAP,
                        gap.what(),
                        gap.why(),
                        act(gap, choice, slug),
                        Messages.text(
                                gap.kind() == ThreadGap.Kind.PROPOSED
                                        ? "reports.thread.owner.chair"
                                        : "reports.owner.officer")));
        return gaps(list, thread.gaps().size());
    }

    private static Component act(ThreadGap gap, ThreadChoice choice, String slug) {
        if (gap.nodes().isEmpty()) {
            return new TextLink(Messages.text("reports.attention.open-plan"), PlanRoutes.plan(slug));
        }
        var node = gap.nodes().getFirst();
        var link = new TextLink(
                Messages.text("reports.thread.gap.show"),
                new ThreadChoice(choice.quarter(), node, choice.table()).at(slug));
        link.setAriaLabel(Messages.text("reports.attention.act", Messages.text("reports.thread.gap.show"), gap.what()));
        return link;
    }

    /** The card around a list of gaps, or what to say when there is none. */
    static Card gaps(AttentionList list, int count) {
        var card = new Card(Messages.text("reports.thread.gaps")).flush();
        if (count == 0) {
            return card.content(new EmptyState(
                    Messages.text("reports.thread.gaps.none"), Messages.text("reports.thread.gaps.none.why")));
        }
        return card.aside(Messages.text("reports.thread.gaps.count", Formats.count(count)))
                .content(list);
    }
}

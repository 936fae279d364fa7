package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.plans.GroupNode;
import uk.cspportal.shared.Messages;

/**
 * How the partnership is built. The chart is a nested list with boxes and lines around it, so that whoever hears it,
 * reads it on a phone or prints it has the same thing.
 */
final class GroupsText {

    private GroupsText() {}

    static List<Component> of(ObjectNode annex, String partnership) {
        var root = GroupNode.of(annex, partnership);
        if (root.below().isEmpty()) {
            return List.of();
        }
        var chart = new UnorderedList(item(root));
        chart.addClassName("structure");
        chart.getElement().setAttribute("aria-label", Messages.text("plans.page.structure", partnership));
        return List.of(new Paragraph(Messages.text("plans.page.structure.sentence", partnership, below(root))), chart);
    }

    private static ListItem item(GroupNode group) {
        var box = new Div(LocalPlanText.strong(group.name()));
        box.addClassName("structure-box");
        if (!group.purpose().isEmpty()) {
            var purpose = new Span(group.purpose());
            purpose.addClassNames("small", "secondary");
            box.add(purpose);
        }
        var item = new ListItem(box);
        if (!group.below().isEmpty()) {
            var list = new UnorderedList();
            group.below().stream().map(GroupsText::item).forEach(list::add);
            item.add(list);
        }
        return item;
    }

    private static int below(GroupNode group) {
        return group.below().stream().mapToInt(one -> 1 + below(one)).sum();
    }
}

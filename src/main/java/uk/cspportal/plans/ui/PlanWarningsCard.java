package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cspportal.plans.PlanWarning;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;

/** All that an editor should look at in the wording of a plan, each remark with the way to its place. */
final class PlanWarningsCard extends Div {

    /** @param path where the plan stands; {@code anchor} tells the part of that page */
    PlanWarningsCard(List<PlanWarning> warnings, String path, Function<PlanWarning, String> anchor) {
        setVisible(!warnings.isEmpty());
        var intro = new Paragraph(Messages.text("plans.wording.editors"));
        intro.addClassName("muted");
        var card = new Card(Messages.text("plans.wording.heading"), intro)
                .aside(Messages.text("plans.wording.count", warnings.size()));
        var kinds =
                warnings.stream().collect(Collectors.groupingBy(PlanWarning::kind, TreeMap::new, Collectors.toList()));
        kinds.forEach((kind, ofKind) ->
                card.content(new H3(Messages.text("plans.wording", kind)), list(ofKind, path, anchor)));
        add(card);
    }

    /** Folded, where one came to read and not to write. */
    static Component folded(List<PlanWarning> warnings, String path) {
        var details = new NativeDetails(
                Messages.text("plans.wording.folded", warnings.size()),
                new PlanWarningsCard(warnings, path, PlanWarning::anchor));
        details.addClassName("plan-wording");
        details.setVisible(!warnings.isEmpty());
        return details;
    }

    private static UnorderedList list(List<PlanWarning> warnings, String path, Function<PlanWarning, String> anchor) {
        var list = new UnorderedList();
        list.addClassName("plan-list");
        for (var warning : warnings) {
            var place = new Anchor(
                    path + "#" + anchor.apply(warning), Messages.text("plans.wording.place", warning.place()));
            place.setRouterIgnore(true);
            list.add(new ListItem(place, new Span(" "), new Span(warning.words())));
        }
        return list;
    }
}

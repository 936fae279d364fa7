package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import uk.cspportal.shared.ui.Card;

/** A plan as something to read: the contents at the side, the sections one below the other. */
abstract class PlanText extends Div {

    private final Div text = new Div();
    private final Contents contents;

    protected PlanText(String path) {
        addClassName("plan");
        text.addClassName("plan-text");
        contents = new Contents(path);
        var columns = new Div(contents, text);
        columns.addClassName("plan-columns");
        super.add(columns);
        addAttachListener(attached -> Fragments.show(this));
    }

    /** A section under a heading that the contents name. */
    protected final Card section(String id, String heading, Component... content) {
        return section(id, heading, heading, content);
    }

    protected final Card section(String id, String shortName, String heading, Component... content) {
        var card = new Card(heading, content);
        card.setId(id);
        card.addClassName("plan-section");
        contents.section(id, shortName);
        text.add(card);
        return card;
    }

    /** A heading and its bullets, or nothing at all when there are none. */
    static List<Component> bullets(String heading, List<String> items) {
        return items.isEmpty() ? List.of() : List.of(new H3(heading), list(items));
    }

    static UnorderedList list(List<String> items) {
        var list = new UnorderedList();
        list.addClassName("plan-list");
        items.forEach(item -> list.add(new ListItem(item)));
        return list;
    }

    /** A word of a document at the beginning of a cell: {@code police+council housing}. */
    static String sentence(String word) {
        var text = word.replace("+", " and ");
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}

package uk.cspportal.plans.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import uk.cspportal.shared.Messages;

/** What is on the page, as links to its sections; stays in sight while one reads. */
final class Contents extends Nav {

    private final UnorderedList list = new UnorderedList();
    private final String page;

    /** @param page the page's own path, because links are resolved from the portal's root */
    Contents(String page) {
        this.page = page;
        addClassName("plan-contents");
        var title = new Paragraph(Messages.text("plans.view.contents"));
        title.setId("contents-" + UUID.randomUUID());
        title.addClassName("contents-title");
        getElement().setAttribute("aria-labelledby", title.getId().orElseThrow());
        list.addClassName("contents-list");
        add(title, list);
    }

    void section(String id, String name) {
        var link = new Anchor(page + "#" + id, name);
        link.setRouterIgnore(true);
        list.add(new ListItem(link));
    }
}

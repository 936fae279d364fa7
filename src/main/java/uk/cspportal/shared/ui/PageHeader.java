package uk.cspportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import uk.cspportal.shared.Messages;

/**
 * The head of every page: where one is, what the page is, what it is for, what can be done. It also
 * brings the portal's typeface, which the style sheets take from this package.
 */
@NpmPackage(value = "@fontsource-variable/inter", version = "5.3.0")
public final class PageHeader extends Header {

    private final H1 title = new H1();
    private final Span titleText = new Span();
    private final Paragraph purpose = new Paragraph();
    private final Div actions = new Div();

    public PageHeader(List<Crumb> crumbs, String title) {
        addClassName("page-header");
        this.title.add(titleText);
        titleText.setText(title);
        purpose.addClassName("purpose");
        purpose.setVisible(false);
        actions.addClassName("actions");
        actions.setVisible(false);
        var words = new Div(this.title, purpose);
        words.addClassName("words");
        var row = new Div(words, actions);
        row.addClassName("row");
        if (!crumbs.isEmpty()) {
            add(breadcrumb(crumbs));
        }
        add(row);
    }

    /** One line saying what the page is for. */
    public PageHeader purpose(String text) {
        purpose.setText(text);
        purpose.setVisible(true);
        return this;
    }

    /** A small act on what the purpose speaks of, at its end. */
    public PageHeader purposeAct(Component act) {
        purpose.add(new Text(" "), act);
        return this;
    }

    /** A state beside the title, replacing the one before. */
    public PageHeader tag(Component tag) {
        title.removeAll();
        tag.addClassName("beside-title");
        title.add(titleText, tag);
        return this;
    }

    /** What can be done here: secondary acts first, the one primary act last. */
    public PageHeader actions(Component... components) {
        actions.removeAll();
        actions.add(components);
        actions.setVisible(components.length > 0);
        return this;
    }

    private static Nav breadcrumb(List<Crumb> crumbs) {
        var list = new OrderedList();
        for (var crumb : crumbs) {
            list.add(item(crumb));
        }
        var nav = new Nav(list);
        nav.addClassName("breadcrumb");
        nav.setAriaLabel(Messages.text("ui.breadcrumb"));
        return nav;
    }

    private static ListItem item(Crumb crumb) {
        if (crumb.path() != null) {
            return new ListItem(new TextLink(crumb.label(), crumb.path()));
        }
        var here = new Span(crumb.label());
        here.getElement().setAttribute("aria-current", "page");
        return new ListItem(here);
    }
}

package uk.cspportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What needs attention and why, with one act and the role that owns it; signals come first. */
public final class AttentionList extends UnorderedList {

    public AttentionList() {
        addClassName("attention-list");
    }

    public AttentionList item(SpcMark mark, String title, String because, Component act, String owner) {
        return item(SpcIcon.alone(mark, 28), title, new Paragraph(because), act, owner);
    }

    public AttentionList item(Icon icon, String title, String because, Component act, String owner) {
        return item(icon.drawing(20), title, new Paragraph(because), act, owner);
    }

    /** For reasons that carry more than words, such as an illustrative sign. */
    public AttentionList item(Component icon, String title, Component because, Component act, String owner) {
        var mark = new Span(icon);
        mark.addClassName("mark");
        var name = new Span(title);
        name.addClassName("title");
        var side = new Div(act, new Span(owner));
        side.addClassName("act");
        add(new ListItem(mark, new Div(name, because), side));
        return this;
    }
}

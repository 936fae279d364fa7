package uk.cspportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** What was said and changed, newest first: when, what, and by whom as a role. */
public final class HistoryList extends OrderedList {

    public HistoryList() {
        addClassName("history");
    }

    public HistoryList event(String when, String what, String who, Component... details) {
        var time = new Span(when);
        time.addClassName("when");
        var act = new Span(what);
        act.addClassName("what");
        var role = new Span(who);
        role.addClassName("by");
        var item = new ListItem(time, act);
        item.add(details);
        item.add(role);
        add(item);
        return this;
    }
}

package uk.cspportal.shared.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Section;

/** Up to five facts side by side under the head of a page; two a row on a phone. */
public final class SummaryStrip extends Section {

    /** @param label what the facts are about, for readers who do not see the strip */
    public SummaryStrip(String label, Fact... facts) {
        addClassNames("card", "summary-strip");
        getElement().setAttribute("aria-label", label);
        var list = new DescriptionList();
        list.getElement().getStyle().set("--facts", String.valueOf(facts.length));
        for (var fact : facts) {
            list.getElement().appendChild(fact.getElement());
        }
        add(list);
    }

    /** Gives the first fact half as much room again, for progress. */
    public SummaryStrip firstWider() {
        addClassName("first-wider");
        return this;
    }

    /** Larger values, for a page that is read for its numbers. */
    public SummaryStrip large() {
        addClassName("large");
        return this;
    }
}

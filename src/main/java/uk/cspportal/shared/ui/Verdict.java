package uk.cspportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** What a measure says, in one plain sentence before its chart. */
public final class Verdict extends Section {

    /** @param opening the judgement, shown strongly; {@code rest} gives its numbers */
    public Verdict(SpcMark mark, String opening, String rest) {
        addClassNames("card", "verdict", mark.className());
        var strong = new Span(opening);
        strong.addClassName("strong");
        add(SpcIcon.alone(mark, 44), new Paragraph(strong, new Span(" " + rest)));
    }

    /** One small act at the end of the line. */
    public Verdict action(Component action) {
        add(action);
        return this;
    }
}

package uk.cspportal.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import uk.cspportal.measures.Mark;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;

/** The notes and rebases of a chart, the latest month first, with who made them and when. */
final class MarksCard {

    private MarksCard() {}

    /** @param act what may be done with a mark; nothing for those who only read */
    static Card of(List<Mark> marks, Function<Mark, List<? extends Component>> act) {
        var card = new Card(Messages.text("measures.marks"));
        if (marks.isEmpty()) {
            card.add(new Paragraph(Messages.text("measures.marks.none")));
            return card;
        }
        var list = new UnorderedList();
        list.addClassName("marks");
        marks.stream()
                .sorted(Comparator.comparing(Mark::month).reversed())
                .forEach(mark -> list.add(item(mark, act.apply(mark))));
        card.add(list);
        return card;
    }

    private static ListItem item(Mark mark, List<? extends Component> acts) {
        var what = new Span(Messages.text("measures.marks.kind." + mark.kind(), Formats.month(mark.month())));
        what.addClassName("mark-month");
        var by = new Span(Messages.text("measures.marks.by", mark.recordedBy(), Formats.dateTime(mark.recordedAt())));
        by.addClassNames("small", "muted");
        var words = new Div(what, new Span(mark.wording()), by);
        words.addClassName("mark-words");
        var item = new ListItem(words);
        acts.forEach(item::add);
        return item;
    }
}

package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.List;
import uk.cspportal.plans.Objective;
import uk.cspportal.plans.PlanComment;
import uk.cspportal.plans.PlanPlace;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.HistoryList;

/** What was said of the parts of a shared edition, each beside its part; what is dealt with is folded. */
final class PlanRemarks implements ObjectiveExtra {

    private final List<PlanComment> comments;
    private final ObjectiveExtra more;

    /** @param more what stands under objectives besides */
    PlanRemarks(List<PlanComment> comments, ObjectiveExtra more) {
        this.comments = comments;
        this.more = more;
    }

    @Override
    public List<Component> of(int priority, Objective objective) {
        return more.of(priority, objective);
    }

    @Override
    public List<Component> beside(PlanPlace place, String words) {
        var said = comments.stream().filter(c -> place.equals(c.place())).toList();
        var open = said.stream().filter(PlanComment::isOpen).toList();
        var settled = said.stream().filter(c -> !c.isOpen()).toList();
        var result = new ArrayList<Component>();
        if (!open.isEmpty()) {
            result.add(list(open, words));
        }
        if (!settled.isEmpty()) {
            result.add(new NativeDetails(Messages.text("plans.comment.settled", settled.size()), list(settled, words)));
        }
        return result;
    }

    /** The wording of a part with what was said of it. */
    Component under(Component wording, PlanPlace place, String words) {
        var remarks = beside(place, words);
        if (remarks.isEmpty()) {
            return wording;
        }
        var both = new Div(wording);
        both.add(remarks);
        return both;
    }

    private static HistoryList list(List<PlanComment> comments, String words) {
        var list = new HistoryList();
        comments.forEach(c -> list.event(Formats.dateTime(c.at()), text(c, words), c.by(), outcome(c)));
        return list;
    }

    /** Parts may be moved or reworded after they were commented on, so the comment says what it was about. */
    private static String text(PlanComment comment, String words) {
        return words.startsWith(comment.heading())
                ? comment.text()
                : Messages.text("plans.comment.then", comment.heading(), comment.text());
    }

    private static Component[] outcome(PlanComment comment) {
        return new Component[] {PlanCommentsCard.outcome(comment)};
    }
}

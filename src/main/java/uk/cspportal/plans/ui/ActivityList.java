package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import uk.cspportal.plans.Activity;
import uk.cspportal.plans.ActivityBoard;
import uk.cspportal.plans.ActivityService;
import uk.cspportal.plans.ActivityUpdate;
import uk.cspportal.plans.CaseDetails;
import uk.cspportal.plans.Learning;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.HistoryList;
import uk.cspportal.shared.ui.Illustrative;
import uk.cspportal.shared.ui.StatusTag;
import uk.cspportal.tenancy.Tenant;

/** Activities under the objectives they serve, each with the last that was said of it and its acts. */
class ActivityList extends Div {

    private final transient Tenant tenant;
    private final transient ActivityBoard board;
    private final transient ActivityService service;
    private final SerializableRunnable changed;

    ActivityList(
            Tenant tenant,
            ActivityBoard board,
            List<Activity> shown,
            ActivityService service,
            SerializableRunnable changed) {
        this.tenant = tenant;
        this.board = board;
        this.service = service;
        this.changed = changed;
        addClassNames("stack", "activities");
        shown.stream()
                .collect(Collectors.groupingBy(Activity::place, LinkedHashMap::new, Collectors.toList()))
                .forEach(this::objective);
    }

    private void objective(Activity.Place place, List<Activity> activities) {
        var heading = Messages.text(
                "activities.objective",
                String.valueOf(place.priority()),
                String.valueOf(place.objective()),
                place.objectiveTitle());
        var table = new DataTable(heading)
                .stacked()
                .column(Messages.text("activities.column.activity"))
                .column(column("owner", "200px"))
                .column(column("due", "165px"))
                .column(column("status", "125px"))
                .column(new DataTable.Column("", DataTable.Align.START, "140px"));
        activities.forEach(a -> table.row(wording(a), owner(a), due(a), status(a), acts(a)));
        add(new Card(heading, table)
                .flush()
                .aside(Messages.text("activities.priority", String.valueOf(place.priority()))));
    }

    private static DataTable.Column column(String key, String width) {
        return new DataTable.Column(Messages.text("activities.column." + key), DataTable.Align.START, width);
    }

    private Component wording(Activity activity) {
        var cell = new Div(new Paragraph(activity.wording()));
        var learning = activity.task().learning();
        if (learning != null) {
            cell.add(learnt(activity, learning));
        }
        if (activity.caller().mayUpdate() && !CaseDetails.in(activity).isEmpty()) {
            cell.add(new StatusTag(StatusTag.Kind.GAP, LearningFields.warning(CaseDetails.in(activity))));
        }
        var said = activity.latest();
        if (said != null) {
            var line = new Paragraph(
                    new Span(Messages.text(
                            "activities.said",
                            Formats.date(said.at().atZone(Formats.LONDON).toLocalDate()),
                            said.by())),
                    new Span(" "),
                    marked(said.illustrative(), said.sentence()));
            line.addClassNames("small", "secondary");
            cell.add(line, history(activity));
        }
        return cell;
    }

    private static Component learnt(Activity activity, Learning learning) {
        var from = Messages.text(
                "activities.learnt",
                Messages.text("activities.learning", learning.source()),
                String.valueOf(learning.year()));
        var line = new Paragraph(
                new Span(from), new Span(" "), marked(activity.illustrative(), learning.recommendation()));
        line.addClassNames("small", "secondary");
        return line;
    }

    /** Read only when somebody opens it. */
    private Component history(Activity activity) {
        var details = new NativeDetails(Messages.text("activities.history"));
        details.addClassName("small");
        var list = new HistoryList();
        details.setContent(list);
        details.addToggleListener(e -> {
            if (e.isOpened() && list.getComponentCount() == 0) {
                service.history(tenant.id(), activity.number()).forEach(u -> add(list, u));
            }
        });
        return details;
    }

    private static void add(HistoryList list, ActivityUpdate update) {
        var sentence = marked(update.illustrative(), update.sentence());
        sentence.addClassName("now");
        var what = Messages.text("activities.status", update.status());
        if (update.evidence().isEmpty()) {
            list.event(Formats.dateTime(update.at()), what, update.by(), sentence);
        } else {
            var evidence = new Div(new Span(Messages.text("activities.evidence", update.evidence())));
            list.event(Formats.dateTime(update.at()), what, update.by(), sentence, evidence);
        }
    }

    private static Component owner(Activity activity) {
        var task = activity.task();
        var organisation = task.organisation();
        if (organisation == null) {
            var none = new Span(Messages.text("activities.no-owner"));
            none.addClassName("muted");
            return none;
        }
        var name = task.organisationName().isEmpty()
                ? Messages.text("activities.organisation", organisation)
                : task.organisationName();
        var cell = new Div(marked(activity.illustrative(), name));
        if (task.role() != null) {
            var role = new Paragraph(Messages.text("identity.role", task.role()));
            role.addClassNames("small", "secondary");
            cell.add(role);
        }
        return cell;
    }

    private Component due(Activity activity) {
        var due = activity.task().due();
        if (due == null) {
            var none = new Span(Messages.text("activities.no-date"));
            none.addClassName("muted");
            return none;
        }
        var cell = new Div(marked(activity.illustrative(), Formats.date(due)));
        if (activity.isOverdue(board.today())) {
            cell.add(new Div(new StatusTag(StatusTag.Kind.OVERDUE, Messages.text("activities.overdue"))));
        }
        return cell;
    }

    private static Component status(Activity activity) {
        var kind = switch (activity.status()) {
            case PLANNED -> StatusTag.Kind.NOT_STARTED;
            case UNDER_WAY -> StatusTag.Kind.IN_PROGRESS;
            case DONE -> StatusTag.Kind.DONE;
            case DROPPED -> StatusTag.Kind.GAP;
        };
        return new StatusTag(kind, Messages.text("activities.status", activity.status()));
    }

    private Component acts(Activity activity) {
        var acts = new Div();
        acts.addClassNames("stack", "tight");
        if (activity.caller().mayUpdate()) {
            var update = new Button(
                    Messages.text("activities.update"),
                    click -> ActivityDialogs.update(
                            activity,
                            said -> service.update(tenant.id(), activity.number(), activity.revision(), said),
                            changed));
            update.setAriaLabel(Messages.text("activities.update.of", activity.wording()));
            acts.add(update);
        }
        if (board.mayPlan()) {
            var plan = new NativeButton(
                    Messages.text("activities.give"),
                    click -> ActivityDialogs.give(
                            board,
                            activity,
                            task -> service.give(tenant.id(), activity.number(), activity.revision(), task),
                            changed));
            plan.addClassName("link-button");
            plan.getElement().setAttribute("aria-label", Messages.text("activities.give.of", activity.wording()));
            acts.add(plan);
        }
        return acts;
    }

    /** Unlike a figure with its sign, a text may break into lines. */
    private static Span marked(boolean illustrative, String text) {
        var marked = new Span(new Span(text));
        if (illustrative) {
            marked.add(Illustrative.sign());
        }
        return marked;
    }
}

package uk.cspportal.returns.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.cspportal.commentary.CommentarySubjects;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.ui.TenantPage;
import uk.cspportal.returns.LineEvent;
import uk.cspportal.returns.ReturnRoutes;
import uk.cspportal.returns.ReturnService;
import uk.cspportal.returns.ReturnTimeline;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Crumb;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.HistoryList;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.tenancy.Tenant;

/** Who did what when, to a return and on its lines, with the words as they were; the latest first. */
@Route(ReturnRoutes.TIMELINE)
@PermitAll
class ReturnTimelineView extends TenantPage implements HasDynamicTitle {

    private static final int AT_ONCE = 60;

    private final transient ReturnTimeline timeline;
    private final transient ReturnService returns;

    ReturnTimelineView(Access access, ReturnTimeline timeline, ReturnService returns) {
        super(access, ReviewVersions.READERS);
        this.timeline = timeline;
        this.returns = returns;
    }

    @Override
    protected void show(Tenant tenant, RouteParameters parameters) {
        var quarter = ReturnPages.quarter(parameters);
        var events = timeline.of(tenant.id(), quarter);
        add(new PageHeader(
                        List.of(
                                Crumb.link(Messages.text("returns.view.home"), tenant.slug()),
                                Crumb.link(Messages.text("returns.view.list"), ReturnRoutes.list(tenant.slug())),
                                Crumb.link(quarter.label(), ReturnRoutes.of(tenant.slug(), quarter)),
                                Crumb.here(Messages.text("returns.timeline.crumb"))),
                        Messages.text("returns.timeline.title", quarter.label()))
                .purpose(Messages.text("returns.timeline.purpose")));
        if (events.isEmpty()) {
            add(new Card(new EmptyState(
                    Messages.text("returns.timeline.empty"), Messages.text("returns.timeline.empty.remedy"))));
            return;
        }
        var numbers = returns.get(tenant.id(), quarter).lines().stream()
                .collect(Collectors.toMap(
                        line -> line.guideline().key(),
                        line -> String.valueOf(line.guideline().number())));
        var list = new Div();
        var card = new Card(list);
        list.add(list(events.subList(0, Math.min(AT_ONCE, events.size())), numbers));
        if (events.size() > AT_ONCE) {
            var more = new Button(Messages.text("returns.timeline.more", String.valueOf(events.size() - AT_ONCE)));
            more.addClickListener(click -> {
                list.removeAll();
                list.add(list(events, numbers));
                more.removeFromParent();
            });
            card.content(more);
        }
        add(card);
    }

    /** Day by day, so that a date stands once above all that happened on it. */
    private static Div list(List<LineEvent> events, Map<String, String> numbers) {
        var days = new LinkedHashMap<LocalDate, HistoryList>();
        events.forEach(event -> days.computeIfAbsent(
                        LocalDate.ofInstant(event.at(), Formats.LONDON), day -> new HistoryList())
                .event(
                        Formats.time(event.at()),
                        Messages.text("returns.timeline.event", place(event.line(), numbers), event.what()),
                        event.by(),
                        HistoryPanel.change(event)));
        var all = new Div();
        all.addClassName("days");
        days.forEach((day, list) -> all.add(new H2(Formats.date(day)), list));
        return all;
    }

    private static String place(@Nullable String key, Map<String, String> numbers) {
        if (key == null || key.isEmpty()) {
            return Messages.text("returns.questions.whole");
        }
        var priority = CommentarySubjects.priority(key);
        return priority.isPresent()
                ? Messages.text("returns.questions.priority", String.valueOf(priority.getAsInt()))
                : Messages.text("returns.questions.guideline", numbers.getOrDefault(key, key));
    }

    @Override
    public String getPageTitle() {
        return Messages.text(
                "returns.timeline.page-title", ReturnPages.quarter(parameters()).label(), tenant().shortName());
    }
}

package uk.cspportal.reports.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import uk.cspportal.reports.ReportRoutes;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.FilterTabs;

/** What the pages of golden threads let a reader choose: the quarter, and how far the thread is looked at. */
final class ThreadQuarters {

    private static final int QUARTERS = 12;

    private ThreadQuarters() {}

    /** The last quarter that is over. */
    static Quarter latest(Clock clock) {
        return Quarter.of(LocalDate.now(clock)).previous();
    }

    static Select<Quarter> select(Clock clock, ThreadChoice choice, SerializableConsumer<ThreadChoice> go) {
        var offered = new ArrayList<>(IntStream.range(-1, QUARTERS)
                .mapToObj(i -> latest(clock).plus(-i))
                .toList());
        if (!offered.contains(choice.quarter())) {
            offered.add(choice.quarter());
        }
        var select = new Select<Quarter>();
        select.setLabel(Messages.text("reports.thread.quarter"));
        select.setItems(offered);
        select.setItemLabelGenerator(Quarter::label);
        select.setValue(choice.quarter());
        select.addValueChangeListener(e -> go.accept(choice.with(e.getValue())));
        return select;
    }

    /** The force area or all that the reader oversees, as tabs of one page with two addresses. */
    static FilterTabs reach(String slug, ThreadChoice choice, boolean nation) {
        var tabs = new FilterTabs(
                Messages.text("reports.thread.reach"),
                List.of(Messages.text("reports.thread.reach.force"), Messages.text("reports.thread.reach.nation")),
                chosen -> UI.getCurrent()
                        .navigate(
                                chosen == 1 ? ReportRoutes.nationalThread(slug) : ReportRoutes.thread(slug),
                                choice.toAddress()));
        tabs.press(nation ? 1 : 0);
        return tabs;
    }
}

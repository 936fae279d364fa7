package uk.cspportal.identity.ui.platform;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.tenancy.TenantHistory;

/** What a tenant was, is and will be called, the latest first, and whom it followed. */
final class NamesCard {

    private NamesCard() {}

    static Card of(TenantHistory history, List<TenantHistory> predecessors) {
        var table = new DataTable(Messages.text("platform.names"))
                .rowHeaders()
                .stacked()
                .column(Messages.text("platform.name"))
                .column(Messages.text("platform.short-name"))
                .column(Messages.text("platform.period"));
        var names = history.names();
        for (int i = names.size() - 1; i >= 0; i--) {
            var name = names.get(i);
            var from = i == 0 ? history.from() : name.from();
            var to = i == names.size() - 1 ? history.to() : names.get(i + 1).from();
            table.row(new Span(name.name()), new Span(name.shortName()), new Span(Periods.words(from, to)));
        }
        var card = new Card(Messages.text("platform.names"), table).flush();
        if (!predecessors.isEmpty()) {
            var followed = predecessors.stream().map(p -> p.tenant().name()).collect(Collectors.joining(", "));
            var foot = new Div(new Span(Messages.text("platform.followed", followed)));
            foot.addClassNames("under-table", "small", "muted");
            card.content(foot);
        }
        return card;
    }
}

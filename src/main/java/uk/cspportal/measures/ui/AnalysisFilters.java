package uk.cspportal.measures.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Measure;
import uk.cspportal.measures.Series;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.Tenant;

/** Which measure of which partnership is analysed, since when, as known on which day, and what its chart shows. */
final class AnalysisFilters extends Div {

    private static final List<Integer> YEARS = List.of(1, 2, 3, 5);

    AnalysisFilters() {
        addClassName("toolbar");
    }

    /** @param open takes the key of another measure */
    AnalysisFilters measures(List<Measure> all, String key, SerializableConsumer<String> open) {
        var select = new Select<Measure>();
        select.setLabel(Messages.text("measures.filter.measure"));
        select.setItems(all);
        select.setItemLabelGenerator(m -> m.sheet().shortTitle());
        all.stream().filter(m -> m.key().equals(key)).findFirst().ifPresent(select::setValue);
        select.addValueChangeListener(e -> open.accept(e.getValue().key()));
        add(select);
        return this;
    }

    /** Only for those who may read several. */
    AnalysisFilters partnerships(List<Tenant> all, Tenant here, SerializableConsumer<Tenant> open) {
        if (all.size() < 2) {
            return this;
        }
        var select = new Select<Tenant>();
        select.setLabel(Messages.text("measures.filter.partnership"));
        select.setItems(all);
        select.setItemLabelGenerator(Tenant::name);
        select.setValue(here);
        select.addValueChangeListener(e -> open.accept(e.getValue()));
        add(select);
        return this;
    }

    /** @param chosen takes the new choice */
    AnalysisFilters shown(
            AnalysisChoice now, Series series, LocalDate today, SerializableConsumer<AnalysisChoice> chosen) {
        if (!series.periods().isEmpty()) {
            add(since(now, series, chosen));
        }
        add(KnownOn.field(now.knownOn(), today, day -> chosen.accept(now.asKnown(day))));
        if (!series.periods().isEmpty()) {
            var limits = new Checkbox(Messages.text("measures.filter.limits"), now.limits());
            var notes = new Checkbox(Messages.text("measures.filter.notes"), now.notes());
            var projection = new Checkbox(Messages.text("measures.filter.projection"), now.projection());
            for (var box : List.of(limits, notes, projection)) {
                box.addValueChangeListener(
                        e -> chosen.accept(now.showing(limits.getValue(), notes.getValue(), projection.getValue())));
            }
            var boxes = new Div(limits, notes, projection);
            boxes.addClassName("toolbar-boxes");
            boxes.getElement().setAttribute("role", "group");
            boxes.getElement().setAttribute("aria-label", Messages.text("measures.filter.shown"));
            add(boxes);
        }
        return this;
    }

    private static Select<Since> since(AnalysisChoice now, Series series, SerializableConsumer<AnalysisChoice> chosen) {
        var periods = series.periods();
        var last = periods.getLast().end();
        var offered = new ArrayList<Since>();
        offered.add(new Since(
                null,
                Messages.text(
                        "measures.filter.since.all", month(periods.getFirst().start()))));
        YEARS.stream()
                .map(years -> last.minusMonths(12L * years - 1))
                .filter(month -> month.isAfter(periods.getFirst().start()))
                .forEach(month -> offered.add(new Since(month, Messages.text("measures.filter.since", month(month)))));
        series.rebases().stream()
                .filter(month -> offered.stream().noneMatch(s -> month.equals(s.month)))
                .forEach(month ->
                        offered.add(new Since(month, Messages.text("measures.filter.since.rebase", month(month)))));
        if (now.since() != null && offered.stream().noneMatch(s -> now.since().equals(s.month))) {
            offered.add(new Since(now.since(), Messages.text("measures.filter.since", month(now.since()))));
        }
        var select = new Select<Since>();
        select.setLabel(Messages.text("measures.filter.period"));
        select.setItems(offered);
        select.setItemLabelGenerator(Since::label);
        offered.stream()
                .filter(s -> Objects.equals(s.month, now.since()))
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(e -> chosen.accept(now.from(e.getValue().month)));
        return select;
    }

    private static String month(YearMonth month) {
        return Formats.shortMonth(month);
    }

    private record Since(@Nullable YearMonth month, String label) {}
}

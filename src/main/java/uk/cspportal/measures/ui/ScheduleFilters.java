package uk.cspportal.measures.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.cspportal.measures.Sentences;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;

/** What a schedule compares: two periods of one length, as known now or on an earlier day. */
final class ScheduleFilters extends Div {

    private static final List<Integer> LENGTHS = List.of(1, 3, 12);

    /** @param chosen takes the new choice */
    ScheduleFilters(ScheduleAddress now, LocalDate today, SerializableConsumer<ScheduleAddress> chosen) {
        addClassName("toolbar");
        var length = new Select<Integer>();
        length.setLabel(Messages.text("schedule.length"));
        length.setItems(LENGTHS);
        length.setItemLabelGenerator(months -> Messages.text("schedule.length.choice", months));
        length.setValue(now.current().months());
        length.addValueChangeListener(e -> chosen.accept(now.ofLength(e.getValue(), today)));
        var current = periods("schedule.current", now.current(), today);
        current.addValueChangeListener(
                e -> chosen.accept(new ScheduleAddress(now.baseline(), e.getValue(), now.knownOn())));
        var baseline = periods("schedule.baseline", now.baseline(), today);
        baseline.addValueChangeListener(
                e -> chosen.accept(new ScheduleAddress(e.getValue(), now.current(), now.knownOn())));
        var knownOn = KnownOn.field(
                now.knownOn(), today, day -> chosen.accept(new ScheduleAddress(now.baseline(), now.current(), day)));
        add(length, current, baseline, knownOn);
    }

    private static ComboBox<Period> periods(String key, Period value, LocalDate today) {
        var offered = new ArrayList<>(ScheduleAddress.offered(value.months(), today));
        if (!offered.contains(value)) {
            offered.add(value);
            offered.sort(Comparator.reverseOrder());
        }
        var box = new ComboBox<Period>(Messages.text(key));
        box.setItems(offered);
        box.setItemLabelGenerator(Sentences::name);
        box.setRequired(true);
        box.setAllowCustomValue(false);
        box.setClearButtonVisible(false);
        box.setValue(value);
        return box;
    }
}

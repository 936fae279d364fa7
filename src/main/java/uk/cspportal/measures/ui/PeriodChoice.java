package uk.cspportal.measures.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Frequency;
import uk.cspportal.measures.Sentences;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.Quarter;

/** A period that a goal is set for: of the measure's own frequency, or the year to March that plans are made for. */
final class PeriodChoice extends ComboBox<Period> {

    private static final int YEARS_BACK = 10;
    private static final int YEARS_AHEAD = 4;

    PeriodChoice(String label, Frequency frequency, LocalDate today, @Nullable Period chosen) {
        super(label);
        setItems(offered(frequency, today, chosen));
        setItemLabelGenerator(Sentences::name);
        setValue(chosen);
    }

    private static List<Period> offered(Frequency frequency, LocalDate today, @Nullable Period chosen) {
        var years = IntStream.rangeClosed(-YEARS_BACK, YEARS_AHEAD)
                .mapToObj(i -> Period.twelveMonthsTo(YearMonth.of(today.getYear() + i, 3)));
        var all = new LinkedHashSet<Period>();
        Stream.concat(own(frequency, today), years)
                .sorted(Comparator.comparing(Period::end)
                        .reversed()
                        .thenComparing(Period::months, Comparator.reverseOrder()))
                .forEach(all::add);
        if (chosen != null) {
            all.add(chosen);
        }
        return List.copyOf(all);
    }

    private static Stream<Period> own(Frequency frequency, LocalDate today) {
        var now = switch (frequency) {
            case MONTHLY -> Period.of(YearMonth.from(today));
            case QUARTERLY -> Period.of(Quarter.of(today));
            case ANNUAL -> Period.twelveMonthsTo(YearMonth.of(today.getYear(), 12));
        };
        int inAYear = 12 / frequency.months();
        return IntStream.rangeClosed(-YEARS_BACK * inAYear, YEARS_AHEAD * inAYear)
                .mapToObj(now::plus);
    }
}

package uk.cspportal.measures.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Figure;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.MeasureDefinition;
import uk.cspportal.measures.Sentences;
import uk.cspportal.measures.Series;
import uk.cspportal.measures.TypedFigure;
import uk.cspportal.measures.Unit;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.Quarter;

/** The fields of a figure: a period that has one shows it, and asks why it is to change. */
final class FigureFields implements Serializable {

    private static final int MONTHS_BACK = 120;
    private static final int LONGEST = 500;

    private final transient Series series;
    private final transient MeasureDefinition sheet;
    private final ComboBox<Period> period = new ComboBox<>(Messages.text("record.period"));
    private final Select<FigureStatus> status = new Select<>();
    private final TextField value = new TextField(Messages.text("record.value"));
    private final TextField base = new TextField(Messages.text("record.base"));
    private final TextArea note = new TextArea(Messages.text("record.note"));
    private final TextArea reason = new TextArea(Messages.text("record.reason"));
    private SerializableConsumer<Boolean> unusual = is -> {};

    FigureFields(Series series, LocalDate today) {
        this.series = series;
        this.sheet = series.measure().sheet();
        var offered = offered(today);
        period.setItems(offered);
        period.setItemLabelGenerator(Sentences::name);
        period.addValueChangeListener(e -> showStanding());
        status.setLabel(Messages.text("record.status"));
        status.setItems(FigureStatus.values());
        status.setItemLabelGenerator(one -> Messages.text("measures.status", one));
        status.setValue(FigureStatus.FINAL);
        status.addValueChangeListener(e -> {
            value.setVisible(e.getValue().hasValue());
            base.setVisible(e.getValue().hasValue());
            lookAtValue();
        });
        value.setHelperText(Messages.text("record.value.hint", sheet.unit()));
        value.setValueChangeMode(ValueChangeMode.LAZY);
        value.addValueChangeListener(e -> lookAtValue());
        base.setHelperText(Messages.text("record.base.hint"));
        note.setMaxLength(LONGEST);
        note.setHelperText(Messages.text("record.note.hint"));
        reason.setMaxLength(LONGEST);
        reason.setHelperText(Messages.text("record.reason.hint"));
        reason.setVisible(false);
        period.setValue(next(offered));
    }

    ComboBox<Period> period() {
        return period;
    }

    Select<FigureStatus> status() {
        return status;
    }

    TextField value() {
        return value;
    }

    boolean hasBase() {
        return sheet.unit() == Unit.PERCENT;
    }

    TextField base() {
        return base;
    }

    TextArea note() {
        return note;
    }

    TextArea reason() {
        return reason;
    }

    /** @param listener told whether the value is one that hardly occurs */
    void onUnusual(SerializableConsumer<Boolean> listener) {
        unusual = listener;
    }

    /** @throws InvalidInputException when something typed is no number */
    TypedFigure read() {
        boolean held = status.getValue().hasValue();
        return new TypedFigure(
                period.getValue(),
                held ? TypedNumber.read("value", value.getValue()) : null,
                status.getValue(),
                held && hasBase() ? TypedNumber.read("base", base.getValue()) : null,
                note.getValue().strip());
    }

    @Nullable
    String why() {
        return reason.isVisible() ? reason.getValue().strip() : null;
    }

    private void showStanding() {
        var standing =
                period.getValue() == null ? null : series.at(period.getValue()).orElse(null);
        reason.setVisible(standing != null);
        period.setHelperText(standing == null ? "" : words(standing));
        status.setValue(standing == null ? FigureStatus.FINAL : standing.status());
        value.setValue(standing == null ? "" : plain(standing.value()));
        base.setValue(standing == null ? "" : plain(standing.base()));
        note.setValue(standing == null ? "" : Objects.requireNonNullElse(standing.note(), ""));
    }

    private String words(Figure standing) {
        return Messages.text(
                "record.standing",
                Sentences.figure(sheet, standing),
                Messages.text("measures.status", standing.status()),
                standing.recordedBy());
    }

    private void lookAtValue() {
        BigDecimal typed;
        try {
            typed = TypedNumber.read("value", value.getValue());
        } catch (InvalidInputException e) {
            typed = null;
        }
        unusual.accept(value.isVisible() && typed != null && sheet.isImplausible(typed));
    }

    /** Periods that have begun, the latest first. */
    private List<Period> offered(LocalDate today) {
        var now = YearMonth.from(today);
        var latest = switch (sheet.frequency()) {
            case MONTHLY -> Period.of(now);
            case QUARTERLY -> Period.of(Quarter.of(now));
            case ANNUAL -> latestYear(now);
        };
        return IntStream.rangeClosed(0, MONTHS_BACK / latest.months())
                .mapToObj(i -> latest.plus(-i))
                .toList();
    }

    /** In step with the years that are held, else the financial year. */
    private Period latestYear(YearMonth now) {
        var year = series.figures().reversed().stream()
                .map(Figure::period)
                .filter(one -> one.months() == 12)
                .findFirst()
                .orElse(Period.twelveMonthsTo(YearMonth.of(2000, 3)));
        while (!year.plus(1).start().isAfter(now)) {
            year = year.plus(1);
        }
        return year;
    }

    /** The period after the last that is held, as far as it has begun. */
    private Period next(List<Period> offered) {
        return series.last()
                .map(last -> last.period().plus(1))
                .filter(offered::contains)
                .orElse(offered.getFirst());
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}

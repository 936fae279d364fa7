package uk.cspportal.measures.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Mark;
import uk.cspportal.measures.MarkService;
import uk.cspportal.measures.Series;
import uk.cspportal.measures.statistics.RebaseSuggestion;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Period;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.ChangeDialog;
import uk.cspportal.tenancy.Tenant;

/** Writes notes on a chart and starts its limits afresh, each by a person and with a reason. */
@SpringComponent
class MarksEditor {

    private static final String EMPTY = "measures.marks.empty.";

    private final MarkService marks;

    MarksEditor(MarkService marks) {
        this.marks = marks;
    }

    /**
     * The marks of a chart, with what may be done about them.
     *
     * @param keeps whether the reader may change them
     */
    Card card(Tenant tenant, Series series, List<Mark> held, boolean keeps, SerializableRunnable done) {
        var card = MarksCard.of(
                held,
                mark -> keeps ? List.of(withdrawing(tenant, series.measure().key(), mark, done)) : List.of());
        if (keeps && !series.periods().isEmpty()) {
            var acts = new Div(noting(tenant, series, done), rebasing(tenant, series, done));
            acts.addClassName("card-acts");
            card.add(acts);
        }
        return card;
    }

    private Button noting(Tenant tenant, Series series, SerializableRunnable done) {
        return new Button(Messages.text("measures.marks.note"), click -> note(tenant, series, done));
    }

    private Button rebasing(Tenant tenant, Series series, SerializableRunnable done) {
        return new Button(Messages.text("measures.marks.rebase"), click -> rebase(tenant, series, done));
    }

    private Button withdrawing(Tenant tenant, String measure, Mark mark, SerializableRunnable done) {
        var button = new Button(
                Messages.text("measures.marks.withdraw"),
                click -> new ChangeDialog(
                                Messages.text("measures.marks.withdraw.title", Formats.month(mark.month())), EMPTY)
                        .explain(Messages.text("measures.marks.withdraw.explain"))
                        .open(Messages.text("measures.marks.withdraw"), why -> {
                            marks.withdraw(tenant.id(), measure, mark.id(), why);
                            done.run();
                        }));
        button.setAriaLabel(Messages.text("measures.marks.withdraw.what", mark.wording()));
        button.addThemeName("small");
        return button;
    }

    private void note(Tenant tenant, Series series, SerializableRunnable done) {
        var month = months(series, series.periods().getLast());
        var wording = new TextArea(Messages.text("measures.marks.wording"));
        wording.setHelperText(Messages.text("measures.marks.wording.hint"));
        wording.setMaxLength(200);
        new ChangeDialog(Messages.text("measures.marks.note"), EMPTY)
                .required("month", month)
                .required("wording", wording)
                .openWithoutReason(Messages.text("measures.marks.note"), () -> {
                    marks.note(
                            tenant.id(),
                            series.measure().sheet().key(),
                            month.getValue().start(),
                            wording.getValue());
                    done.run();
                });
    }

    private void rebase(Tenant tenant, Series series, SerializableRunnable done) {
        var suggestion = RebaseSuggestion.from(series.chart()).orElse(null);
        var month = months(series, suggestion == null ? null : series.periods().get(suggestion.since()));
        new ChangeDialog(Messages.text("measures.marks.rebase.title"), EMPTY)
                .explain(Messages.text("measures.marks.rebase.explain"))
                .explain(evidence(series, suggestion))
                .required("month", month)
                .open(Messages.text("measures.marks.rebase"), reason -> {
                    marks.rebase(
                            tenant.id(),
                            series.measure().sheet().key(),
                            month.getValue().start(),
                            reason);
                    done.run();
                });
    }

    /** What speaks for a rebase, or that nothing does: the portal never makes one by itself. */
    static String evidence(Series series, @Nullable RebaseSuggestion suggestion) {
        if (suggestion == null) {
            return Messages.text("measures.marks.evidence.none");
        }
        var numbers = series.measure().sheet().numbers();
        return Messages.text(
                suggestion.settled() ? "measures.marks.evidence" : "measures.marks.evidence.early",
                String.valueOf(suggestion.points()),
                Formats.period(series.periods().get(suggestion.since())),
                numbers.format(suggestion.meanBefore()),
                numbers.format(suggestion.meanAfter()));
    }

    private static ComboBox<Period> months(Series series, @Nullable Period chosen) {
        List<Period> latestFirst = series.periods().reversed();
        var box = new ComboBox<Period>(Messages.text("measures.marks.month"));
        box.setItems(latestFirst);
        box.setItemLabelGenerator(Formats::period);
        box.setValue(chosen);
        return box;
    }
}

package uk.cspportal.measures.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.GoalService;
import uk.cspportal.measures.Goals.Goal;
import uk.cspportal.measures.MeasureDefinition;
import uk.cspportal.measures.Sentences;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.tenancy.Tenant;

/** What a measure is held against, and the dialogs that set, change and drop it. */
@SpringComponent
class GoalsCard {

    private final GoalService goals;
    private final Clock clock;

    GoalsCard(GoalService goals, Clock clock) {
        this.goals = goals;
        this.clock = clock;
    }

    Card of(Tenant tenant, MeasureDefinition sheet, boolean keeps, SerializableRunnable done) {
        var held = goals.goals(tenant.id(), sheet.key(), null);
        var card = new Card(Messages.text("sheet.goals"));
        var baseline = held.baseline();
        if (baseline == null && held.targets().isEmpty()) {
            card.add(new Paragraph(Messages.text("sheet.goals.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("marks");
            if (baseline != null) {
                list.add(item(
                        baselineName(baseline),
                        baselineValue(sheet, baseline),
                        baseline,
                        keeps
                                ? acts(
                                        baselineName(baseline),
                                        () -> setBaseline(tenant, sheet, baseline, done),
                                        () -> dropBaseline(tenant, sheet, done))
                                : null));
            }
            held.targets()
                    .forEach(target -> list.add(item(
                            targetName(target),
                            value(sheet, target),
                            target,
                            keeps
                                    ? acts(
                                            targetName(target),
                                            () -> setTarget(tenant, sheet, target, done),
                                            () -> dropTarget(tenant, sheet, target, done))
                                    : null)));
            card.add(list);
        }
        if (keeps) {
            var add = SheetActs.small("sheet.goals.add-target", () -> setTarget(tenant, sheet, null, done));
            card.add(
                    baseline == null
                            ? SheetActs.row(
                                    SheetActs.small(
                                            "sheet.goals.set-baseline", () -> setBaseline(tenant, sheet, null, done)),
                                    add)
                            : SheetActs.row(add));
        }
        return card;
    }

    private static Button[] acts(String what, SerializableRunnable change, SerializableRunnable drop) {
        return new Button[] {SheetActs.small("sheet.change", what, change), SheetActs.small("sheet.drop", what, drop)};
    }

    private static ListItem item(String name, String value, Goal goal, Button @Nullable [] acts) {
        var what = new Span(name);
        what.addClassName("mark-month");
        var by = new Span(
                Messages.text("sheet.goals.by", goal.why(), goal.recordedBy(), Formats.dateTime(goal.recordedAt())));
        by.addClassNames("small", "muted");
        var words = new Div(what, new Span(value), by);
        words.addClassName("mark-words");
        return acts == null ? new ListItem(words) : new ListItem(words, SheetActs.row(acts));
    }

    private void setBaseline(
            Tenant tenant, MeasureDefinition sheet, @Nullable Goal standing, SerializableRunnable done) {
        var period = new PeriodChoice(
                Messages.text("sheet.goals.period"),
                sheet.frequency(),
                today(),
                standing == null ? null : standing.period());
        var amount = amount(sheet, standing);
        amount.setHelperText(Messages.text("sheet.goals.amount.baseline"));
        SheetActs.dialog(Messages.text("sheet.goals.set-baseline"))
                .required("period", period)
                .optional("amount", amount)
                .open(Messages.text("sheet.save"), why -> {
                    goals.setBaseline(
                            tenant.id(),
                            sheet.key(),
                            period.getValue(),
                            TypedNumber.read("amount", amount.getValue()),
                            why);
                    done.run();
                });
    }

    private void setTarget(Tenant tenant, MeasureDefinition sheet, @Nullable Goal standing, SerializableRunnable done) {
        var period = new PeriodChoice(
                Messages.text("sheet.goals.period"),
                sheet.frequency(),
                today(),
                standing == null ? null : standing.period());
        period.setHelperText(Messages.text("sheet.goals.period.target"));
        period.setPlaceholder(Messages.text("sheet.goals.every"));
        period.setClearButtonVisible(true);
        period.setReadOnly(standing != null);
        var amount = amount(sheet, standing);
        SheetActs.dialog(Messages.text(standing == null ? "sheet.goals.add-target" : "sheet.goals.change-target"))
                .optional("period", period)
                .required("amount", amount)
                .open(Messages.text("sheet.save"), why -> {
                    goals.setTarget(
                            tenant.id(),
                            sheet.key(),
                            period.getValue(),
                            TypedNumber.require("amount", amount.getValue()),
                            why);
                    done.run();
                });
    }

    private void dropBaseline(Tenant tenant, MeasureDefinition sheet, SerializableRunnable done) {
        SheetActs.dialog(Messages.text("sheet.goals.drop-baseline"))
                .explain(Messages.text("sheet.kept"))
                .open(Messages.text("sheet.drop"), why -> {
                    goals.dropBaseline(tenant.id(), sheet.key(), why);
                    done.run();
                });
    }

    private void dropTarget(Tenant tenant, MeasureDefinition sheet, Goal target, SerializableRunnable done) {
        SheetActs.dialog(Messages.text("sheet.goals.drop-target", targetName(target)))
                .explain(Messages.text("sheet.kept"))
                .open(Messages.text("sheet.drop"), why -> {
                    goals.dropTarget(tenant.id(), sheet.key(), target.period(), why);
                    done.run();
                });
    }

    private static TextField amount(MeasureDefinition sheet, @Nullable Goal standing) {
        var amount = new TextField(Messages.text("sheet.goals.amount", Messages.text("sheet.unit", sheet.unit())));
        if (standing != null && standing.amount() != null) {
            amount.setValue(standing.amount().toPlainString());
        }
        return amount;
    }

    private static String baselineName(Goal baseline) {
        return Messages.text(
                "sheet.goals.baseline", baseline.period() == null ? "" : Sentences.name(baseline.period()));
    }

    private static String baselineValue(MeasureDefinition sheet, Goal baseline) {
        return baseline.amount() == null ? Messages.text("sheet.goals.figure") : value(sheet, baseline);
    }

    private static String targetName(Goal target) {
        return target.period() == null
                ? Messages.text("sheet.goals.target.all")
                : Messages.text("sheet.goals.target", Sentences.name(target.period()));
    }

    private static String value(MeasureDefinition sheet, Goal goal) {
        return goal.amount() == null ? "" : SheetWords.amount(sheet, goal.amount());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package uk.cspportal.measures.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Formula;
import uk.cspportal.measures.FormulaService;
import uk.cspportal.measures.Measure;
import uk.cspportal.measures.MeasureDefinition;
import uk.cspportal.measures.MeasureRoutes;
import uk.cspportal.measures.MeasureService;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;

/** Whether a measure is recorded or computed, of what and how, and the dialogs that say so. */
@SpringComponent
class FormulaCard {

    private final FormulaService formulas;
    private final MeasureService measures;

    FormulaCard(FormulaService formulas, MeasureService measures) {
        this.formulas = formulas;
        this.measures = measures;
    }

    Card of(Tenant tenant, MeasureDefinition sheet, boolean keeps, SerializableRunnable done) {
        var formula = formulas.formula(tenant.id(), sheet.key());
        var card = new Card(Messages.text("sheet.formula"));
        formula.ifPresentOrElse(
                f -> card.add(new Paragraph(sentence(f, sheet)), parts(tenant, f)),
                () -> card.add(new Paragraph(Messages.text("sheet.formula.recorded"))));
        if (keeps) {
            card.add(SheetActs.row(acts(tenant, sheet, formula.orElse(null), done)));
        }
        return card;
    }

    private Button[] acts(
            Tenant tenant, MeasureDefinition sheet, @Nullable Formula formula, SerializableRunnable done) {
        if (formula == null) {
            return new Button[] {SheetActs.small("sheet.formula.compute", () -> compute(tenant, sheet, null, done))};
        }
        return new Button[] {
            SheetActs.small("sheet.change", () -> compute(tenant, sheet, formula, done)),
            SheetActs.small("sheet.formula.stop", () -> stop(tenant, sheet, done))
        };
    }

    private static String sentence(Formula formula, MeasureDefinition sheet) {
        return Messages.text(
                "sheet.formula." + formula.kind(),
                Formats.count(formula.per()),
                sheet.denominator() == null ? "" : sheet.denominator());
    }

    private OrderedList parts(Tenant tenant, Formula formula) {
        var titles = titles(tenant);
        var list = new OrderedList();
        list.addClassName("numbered");
        formula.parts()
                .forEach(key -> list.add(new ListItem(new TextLink(
                        titles.containsKey(key) ? titles.get(key).sheet().shortTitle() : key,
                        MeasureRoutes.sheet(tenant.slug(), key)))));
        return list;
    }

    private void compute(
            Tenant tenant, MeasureDefinition sheet, @Nullable Formula standing, SerializableRunnable done) {
        var others = titles(tenant).values().stream()
                .filter(other -> !other.key().equals(sheet.key()))
                .toList();
        var fields = new FormulaFields(others, Optional.ofNullable(standing), sheet.denominator());
        var dialog = SheetActs.dialog(Messages.text("sheet.formula.compute"))
                .explain(Messages.text("sheet.formula.explain"));
        fields.addTo(dialog);
        dialog.open(Messages.text("sheet.save"), why -> {
            formulas.compute(tenant.id(), sheet.key(), fields.read(), why);
            done.run();
        });
    }

    private void stop(Tenant tenant, MeasureDefinition sheet, SerializableRunnable done) {
        SheetActs.dialog(Messages.text("sheet.formula.stop"))
                .explain(Messages.text("sheet.formula.stop.explain"))
                .open(Messages.text("sheet.formula.stop"), why -> {
                    formulas.stopComputing(tenant.id(), sheet.key(), why);
                    done.run();
                });
    }

    private Map<String, Measure> titles(Tenant tenant) {
        return measures.list(tenant.id()).stream()
                .collect(Collectors.toMap(Measure::key, m -> m, (a, b) -> a, java.util.LinkedHashMap::new));
    }
}

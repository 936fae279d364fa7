package uk.cspportal.measures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Denominator;
import uk.cspportal.measures.FormulaService;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.tenancy.Tenant;

/** How many residents, households or others there were in which year, and the dialogs that say so. */
@SpringComponent
class DenominatorsCard {

    private final FormulaService formulas;

    DenominatorsCard(FormulaService formulas) {
        this.formulas = formulas;
    }

    Card of(Tenant tenant, String name, boolean keeps, SerializableRunnable done) {
        var held = formulas.denominators(tenant.id()).stream()
                .filter(d -> d.name().equals(name))
                .toList();
        var card = new Card(Messages.text("sheet.denominators", name));
        card.add(
                held.isEmpty()
                        ? new Paragraph(Messages.text("sheet.denominators.none", name))
                        : table(tenant, name, held, keeps, done));
        if (keeps) {
            card.add(SheetActs.row(SheetActs.small("sheet.denominators.add", () -> set(tenant, name, null, done))));
        }
        return card;
    }

    private DataTable table(
            Tenant tenant, String name, List<Denominator> held, boolean keeps, SerializableRunnable done) {
        var table = new DataTable(Messages.text("sheet.denominators", name))
                .rowHeaders()
                .stacked()
                .compact()
                .column(Messages.text("sheet.denominators.year"))
                .number(Messages.text("sheet.denominators.amount"))
                .column(Messages.text("sheet.denominators.source"));
        if (keeps) {
            table.column(Messages.text("sheet.acts"));
        }
        held.reversed().forEach(d -> {
            var year = new Span(String.valueOf(d.year()));
            var amount =
                    new Span(Formats.number(d.amount(), Math.max(0, d.amount().scale())));
            var source = new Span(d.source());
            if (keeps) {
                var acts = new Div(
                        SheetActs.small("sheet.change", String.valueOf(d.year()), () -> set(tenant, name, d, done)),
                        SheetActs.small("sheet.withdraw", String.valueOf(d.year()), () -> withdraw(tenant, d, done)));
                acts.addClassName("cluster");
                table.row(year, amount, source, acts);
            } else {
                table.row(year, amount, source);
            }
        });
        return table;
    }

    private void set(Tenant tenant, String name, @Nullable Denominator standing, SerializableRunnable done) {
        var year = new TextField(Messages.text("sheet.denominators.year"));
        var amount = new TextField(Messages.text("sheet.denominators.amount"));
        var source = new TextField(Messages.text("sheet.denominators.source"));
        source.setHelperText(Messages.text("sheet.denominators.source.hint"));
        if (standing != null) {
            year.setValue(String.valueOf(standing.year()));
            year.setReadOnly(true);
            amount.setValue(standing.amount().toPlainString());
            source.setValue(standing.source());
        }
        SheetActs.dialog(Messages.text("sheet.denominators", name))
                .explain(Messages.text("sheet.denominators.explain"))
                .required("year", year)
                .required("amount", amount)
                .required("source", source)
                .openWithoutReason(Messages.text("sheet.save"), () -> {
                    formulas.setDenominator(
                            tenant.id(),
                            name,
                            TypedNumber.whole("year", year.getValue()),
                            TypedNumber.require("amount", amount.getValue()),
                            source.getValue());
                    done.run();
                });
    }

    private void withdraw(Tenant tenant, Denominator standing, SerializableRunnable done) {
        SheetActs.dialog(Messages.text("sheet.denominators.withdraw", String.valueOf(standing.year())))
                .explain(Messages.text("sheet.denominators.explain"))
                .explain(Messages.text("sheet.kept"))
                .open(Messages.text("sheet.withdraw"), why -> {
                    formulas.withdrawDenominator(tenant.id(), standing.name(), standing.year(), why);
                    done.run();
                });
    }
}

package uk.cspportal.returns.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cspportal.returns.RuleService;
import uk.cspportal.returns.RuleTerms;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.tenancy.TenantId;

/** Asks from which quarter a rule stops returns; only quarters after one in which it warned are offered. */
final class RuleDialog extends Dialog {

    private static final int QUARTERS = 4;

    private final transient RuleService rules;
    private final transient TenantId tenant;
    private final transient RuleTerms terms;
    private final transient Runnable done;
    private final Div notices = new Div();
    private final RadioButtonGroup<Optional<Quarter>> from =
            new RadioButtonGroup<>(Messages.text("returns.rules.stops"));

    RuleDialog(RuleService rules, TenantId tenant, RuleTerms terms, Runnable done) {
        this.rules = rules;
        this.tenant = tenant;
        this.terms = terms;
        this.done = done;
        setHeaderTitle(Messages.text("returns.rule", terms.rule()));
        addClassName("action-dialog");
        setWidth("560px");
        from.setItems(offered());
        from.addThemeName("vertical");
        from.setItemLabelGenerator(one -> one.map(quarter -> Messages.text("returns.rule.blocks-from", quarter.label()))
                .orElse(Messages.text("returns.rule.warns-only")));
        from.setValue(Optional.ofNullable(terms.blocksFrom()));
        var explain = new Paragraph(Messages.text(
                "returns.rules.explain",
                terms.warnsFrom().label(),
                terms.earliest().label()));
        var fields = new Div(notices, explain, from);
        fields.addClassNames("stack", "form");
        var save = new Button(Messages.text("returns.rules.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = new Div(new Button(Messages.text("returns.review.send-back.cancel"), click -> close()), save);
        acts.addClassName("dialog-acts");
        add(fields, acts);
    }

    private List<Optional<Quarter>> offered() {
        var offered = new ArrayList<Optional<Quarter>>();
        offered.add(Optional.empty());
        for (int i = 0; i < QUARTERS; i++) {
            offered.add(Optional.of(terms.earliest().plus(i)));
        }
        var chosen = Optional.ofNullable(terms.blocksFrom());
        if (!offered.contains(chosen)) {
            offered.add(chosen);
        }
        return offered;
    }

    private void save() {
        notices.removeAll();
        try {
            rules.choose(tenant, terms.rule(), from.getValue().orElse(null), terms.blocksFrom());
            close();
            done.run();
        } catch (ConflictException | InvalidInputException e) {
            notices.add(new Notice(Notice.Kind.ERROR, e.getMessage()));
        }
    }
}

package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import uk.cspportal.identity.Role;
import uk.cspportal.plans.PlanDraft;
import uk.cspportal.plans.PlanLifeService;
import uk.cspportal.plans.PlanRoutes;
import uk.cspportal.plans.PlanSignature;
import uk.cspportal.plans.PlanState;
import uk.cspportal.plans.PlanWarning;
import uk.cspportal.plans.PlanWording;
import uk.cspportal.plans.SigningParty;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.ChangeDialog;
import uk.cspportal.shared.ui.DateField;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;

/** What the reader can do with the edition in preparation, each act offered only to whom it belongs. */
final class PlanLifeActs {

    private static final String EMPTY = "plans.life.empty.";

    private final Tenant tenant;
    private final PlanDraft draft;
    private final List<SigningParty> signed;
    private final PlanLifeService life;
    private final Clock clock;
    private final Predicate<Role> holds;
    private final Runnable again;
    private final BiConsumer<String, List<String>> tell;

    PlanLifeActs(
            Tenant tenant,
            PlanDraft draft,
            List<PlanSignature> signatures,
            PlanLifeService life,
            Clock clock,
            Predicate<Role> holds,
            Runnable again,
            BiConsumer<String, List<String>> tell) {
        this.tenant = tenant;
        this.draft = draft;
        this.signed = signatures.stream().map(PlanSignature::party).toList();
        this.life = life;
        this.clock = clock;
        this.holds = holds;
        this.again = again;
        this.tell = tell;
    }

    Component[] buttons() {
        var acts = new ArrayList<Component>();
        var officer = holds.test(Role.OFFICER);
        var state = draft.state();
        if (officer && state != PlanState.DRAFT) {
            acts.add(new Button(Messages.text("plans.life.take-back"), click -> takeBack()));
        }
        if (officer && state == PlanState.DRAFT) {
            acts.add(importing(tenant));
            acts.add(main("plans.life.share", () -> life.share(tenant.id())));
        }
        if (state == PlanState.SHARED) {
            sign(acts, Role.APPROVER, SigningParty.COUNCIL, () -> life.signForCouncil(tenant.id()));
            sign(acts, Role.POLICE_LEAD, SigningParty.POLICE, () -> life.signForPolice(tenant.id()));
            sign(acts, Role.PERFORMANCE, SigningParty.POLICING_BODY, () -> life.signForPolicingBody(tenant.id()));
        }
        if (officer && state == PlanState.AGREED) {
            var begin = new Button(Messages.text("plans.life.in-force"), click -> bringIntoForce());
            begin.addThemeVariants(ButtonVariant.PRIMARY);
            acts.add(begin);
        }
        return acts.toArray(Component[]::new);
    }

    static TextLink importing(Tenant tenant) {
        return new TextLink(Messages.text("plans.import.open"), PlanRoutes.importing(tenant.slug())).asButton();
    }

    private void sign(List<Component> acts, Role role, SigningParty party, Runnable sign) {
        if (holds.test(role) && !signed.contains(party)) {
            acts.add(main("plans.life.act." + party, sign));
        }
    }

    private Button main(String text, Runnable act) {
        var button = new Button(Messages.text(text), click -> {
            var warnings = PlanWording.beforeSharing(draft.plan());
            if (warnings.isEmpty()) {
                perform(act);
            } else {
                ask(text, warnings, act);
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** What reads like protectively marked text is looked at by whoever shows the plan to others or signs it. */
    private void ask(String text, List<PlanWarning> warnings, Runnable act) {
        var dialog = new ChangeDialog(Messages.text("plans.wording.ask"), "plans.wording.ask.empty.")
                .explain(Messages.text("plans.wording.ask.explain"));
        warnings.forEach(w -> dialog.explain(Messages.text("plans.wording.ask.place", w.place(), w.words())));
        dialog.required("checked", new Checkbox(Messages.text("plans.wording.ask.checked")))
                .openWithoutReason(Messages.text(text), () -> perform(act));
    }

    private void perform(Runnable act) {
        try {
            act.run();
            again.run();
        } catch (ConflictException e) {
            tell.accept(String.valueOf(e.getMessage()), e.reasons());
        }
    }

    private void takeBack() {
        new ChangeDialog(Messages.text("plans.life.take-back"), EMPTY)
                .explain(Messages.text("plans.life.take-back.explain"))
                .open(Messages.text("plans.life.take-back"), reason -> {
                    life.takeBack(tenant.id(), reason);
                    again.run();
                });
    }

    private void bringIntoForce() {
        var from = new DateField(Messages.text("plans.life.from"));
        var to = new DateField(Messages.text("plans.life.to"));
        from.setValue(LocalDate.now(clock));
        new ChangeDialog(Messages.text("plans.life.in-force"), EMPTY)
                .explain(Messages.text("plans.life.in-force.explain"))
                .required("from", from)
                .optional("/valid_to", to)
                .openWithoutReason(Messages.text("plans.life.in-force"), () -> {
                    life.bringIntoForce(tenant.id(), from.getValue(), to.getValue());
                    again.run();
                });
    }
}

package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import uk.cspportal.plans.PlanAnchor;
import uk.cspportal.plans.PlanDraft;
import uk.cspportal.plans.PlanSection;
import uk.cspportal.plans.PlanSectionService;
import uk.cspportal.plans.SectionWords;
import uk.cspportal.plans.SmallCounts;
import uk.cspportal.plans.SurveyEvidence;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.tenancy.Tenant;

/** What a plan prints beside its priorities, in printed order, each section with a form of its own. */
class PlanSections extends Div {

    private static final int LONGEST = 120;

    private final transient Tenant tenant;
    private final transient PlanSectionService service;
    private final SerializableRunnable again;

    PlanSections(Tenant tenant, PlanDraft draft, PlanSectionService service, SerializableRunnable again) {
        this.tenant = tenant;
        this.service = service;
        this.again = again;
        var table = new DataTable(Messages.text("plans.sections.heading"))
                .stacked()
                .rowHeaders()
                .column(new DataTable.Column(Messages.text("plans.sections.section"), DataTable.Align.START, "300px"))
                .column(Messages.text("plans.sections.holds"))
                .column(new DataTable.Column(Messages.text("plans.part.acts"), DataTable.Align.START, "120px"));
        for (var section : PlanSection.all()) {
            var stands = draft.document().path(section.key());
            table.row(new Span(section.name()), holds(stands), edit(section, stands))
                    .setId(PlanAnchor.listed(section.key()));
        }
        var warnings = new ArrayList<>(SurveyEvidence.warnings(draft.plan()));
        warnings.addAll(SmallCounts.warnings(draft.plan().annex()));
        add(new Card(Messages.text("plans.sections.heading"), content(warnings, table))
                .aside(Messages.text("plans.sections.aside"))
                .flush());
    }

    private static Component[] content(List<String> warnings, DataTable table) {
        return warnings.isEmpty()
                ? new Component[] {table}
                : new Component[] {
                    new Notice(
                            Notice.Kind.WARNING,
                            Messages.text("plans.evidence.warnings"),
                            PlanDraftView.list(warnings)),
                    table
                };
    }

    /** How it begins, so that one finds a section by what it says. */
    private static Component holds(JsonNode stands) {
        var words = SectionWords.words(stands);
        if (words.isEmpty()) {
            var nothing = new Span(Messages.text("plans.sections.none"));
            nothing.addClassName("muted");
            return nothing;
        }
        return new Span(
                words.length() <= LONGEST ? words : words.substring(0, LONGEST).strip() + "…");
    }

    private Button edit(PlanSection section, JsonNode stands) {
        var act = Messages.text("plans.part.act.edit");
        var button = new Button(
                act,
                click -> new SectionDialog(section, stands)
                        .open((seen, now) -> service.change(tenant.id(), section.key(), seen, now), again));
        button.setAriaLabel(Messages.text("plans.part.act.of", act, section.name()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}

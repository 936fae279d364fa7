package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.plans.AreaFact;
import uk.cspportal.plans.CrimeInBrief;
import uk.cspportal.plans.CrimeMix;
import uk.cspportal.plans.ForumConcern;
import uk.cspportal.plans.LibraryEntry;
import uk.cspportal.plans.PlanEvidence;
import uk.cspportal.plans.SurveyAnswer;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;

/** The sections that a plan prints around its priorities, in printed order; those that say nothing are left out. */
final class PlanAnnexText {

    private final ObjectNode annex;
    private final String partnership;
    private final LocalDate today;
    private final Place place;

    PlanAnnexText(ObjectNode annex, String partnership, LocalDate today, Place place) {
        this.annex = annex;
        this.partnership = partnership;
        this.today = today;
        this.place = place;
    }

    /** Where a section goes. */
    @FunctionalInterface
    interface Place {
        Card section(String id, String heading, Component... content);
    }

    void beforePriorities() {
        var about = new ArrayList<>(new SectionText("tenant", annex).without());
        for (var key : List.of("responsible_authorities", "csp_functions", "csp_commitments")) {
            about.addAll(new SectionText(key, annex).without());
        }
        section("partnership", Messages.text("plans.view.about"), about);
        var facts = AreaFact.of(annex, today);
        if (!facts.isEmpty()) {
            place.section("area", Messages.text("plans.section.area_profile"), AreaText.facts(facts))
                    .flush();
        }
        plain("force-plan", "force_plan");
        section("crime", Messages.text("plans.section.headline_crime"), crime());
        section("survey", Messages.text("plans.section.survey"), survey());
        plain("violence-reduction", "vru");
        section("groups", Messages.text("plans.section.groups"), GroupsText.of(annex, named()));
        section("forum-concerns", Messages.text("plans.section.forum_concerns"), ForumText.of(ForumConcern.of(annex)));
        plain("grant", "grant");
        plain("other-funding", "other_funding");
    }

    void assessments() {
        section(
                "assessments",
                Messages.text("plans.section.strategic_assessments"),
                PlanEvidence.assessments(annex).stream()
                        .map(EvidenceText::assessment)
                        .toList());
    }

    void afterGuidelines() {
        plain("reporting", "guidelines_rules");
        PlanEvidence.equalityNote(annex)
                .ifPresent(note -> place.section(
                        "equality", Messages.text("plans.section.equality_note"), EvidenceText.note(note)));
        section("documents", Messages.text("plans.section.documents"), LibraryText.of(LibraryEntry.of(annex)));
    }

    /** As the partnership calls itself in its plan. */
    private String named() {
        return annex.path("tenant").path("short").asString(partnership);
    }

    private List<Component> crime() {
        var content = new ArrayList<Component>();
        var brief = String.join(" ", CrimeInBrief.of(annex));
        if (!brief.isEmpty()) {
            content.add(new Paragraph(brief));
        }
        var mix = CrimeMix.of(annex);
        if (mix != null) {
            content.add(AreaCharts.crime(mix));
        }
        return content;
    }

    private List<Component> survey() {
        var content = new ArrayList<>(new SectionText("survey", annex).without("questions"));
        var answers = SurveyAnswer.of(annex);
        if (!answers.isEmpty()) {
            var name = annex.path("survey").path("name").asString("");
            content.add(AreaCharts.survey(
                    Messages.text(name.isEmpty() ? "plans.page.survey.how" : "plans.page.survey.how.of", name),
                    answers));
            content.add(new Paragraph(Messages.text("plans.page.survey.note")));
        }
        return content;
    }

    private void plain(String id, String key) {
        var text = new SectionText(key, annex);
        var content = new ArrayList<>(text.without());
        content.removeIf(part -> part instanceof H3 heading && heading.getText().equals(text.name()));
        section(id, text.name(), content);
    }

    private void section(String id, String heading, List<? extends Component> content) {
        if (!content.isEmpty()) {
            place.section(id, heading, content.toArray(Component[]::new));
        }
    }
}

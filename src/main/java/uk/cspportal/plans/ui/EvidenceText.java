package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cspportal.plans.EqualityNote;
import uk.cspportal.plans.StrategicAssessment;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;

/** What a plan rests on: its strategic assessments, with what they found, and whom it affects differently. */
final class EvidenceText {

    private EvidenceText() {}

    static Component assessment(StrategicAssessment assessment) {
        var about = Stream.of(
                        assessment.period(),
                        assessment.publishedOn() == null
                                ? ""
                                : Messages.text("plans.page.published", Formats.date(assessment.publishedOn())),
                        assessment.priorities().isEmpty()
                                ? ""
                                : Messages.text(
                                        "plans.page.evidence-for",
                                        assessment.priorities().stream()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(", "))))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        var block = new Div(new H3(assessment.title()), muted(about), document(assessment));
        if (!assessment.findings().isEmpty()) {
            block.add(PlanText.list(assessment.findings()));
        }
        block.addClassName("plan-assessment");
        return block;
    }

    /** As it stands under a priority: what it is called and what it found. */
    static List<Component> under(List<StrategicAssessment> assessments) {
        return assessments.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(new H3(Messages.text("plans.page.evidence"))),
                                assessments.stream().map(EvidenceText::brief))
                        .map(Component.class::cast)
                        .toList();
    }

    static Component note(EqualityNote note) {
        var signed = Stream.of(note.writtenBy(), note.writtenOn() == null ? "" : Formats.date(note.writtenOn()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        var block = new Div();
        note.text().lines().map(Paragraph::new).forEach(block::add);
        block.add(muted(signed));
        return block;
    }

    private static Component brief(StrategicAssessment assessment) {
        var name = assessment.period().isEmpty()
                ? assessment.title()
                : Messages.text("plans.page.assessment", assessment.title(), assessment.period());
        var block = new Div(new Paragraph(name));
        if (!assessment.findings().isEmpty()) {
            block.add(PlanText.list(assessment.findings()));
        }
        return block;
    }

    private static Component document(StrategicAssessment assessment) {
        if (assessment.link() == null) {
            return new Paragraph(assessment.document());
        }
        var name = assessment.document().isEmpty() ? assessment.link() : assessment.document();
        var link = new Anchor(assessment.link(), name);
        link.getElement().setAttribute("rel", "noopener");
        return new Paragraph(link);
    }

    private static Paragraph muted(String text) {
        var line = new Paragraph(new Span(text));
        line.addClassNames("muted", "small");
        line.setVisible(!text.isEmpty());
        return line;
    }
}

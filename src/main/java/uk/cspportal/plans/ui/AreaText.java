package uk.cspportal.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import uk.cspportal.plans.AreaFact;
import uk.cspportal.plans.CrimeMix;
import uk.cspportal.plans.SurveyAnswer;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.StatusTag;

/** The area in figures: facts with where they come from, crime by type, what residents said. */
final class AreaText {

    private AreaText() {}

    static Component facts(List<AreaFact> facts) {
        var table = new DataTable(Messages.text("plans.section.area_profile"))
                .stacked()
                .rowHeaders()
                .column(Messages.text("plans.section.area_profile.facts.name"))
                .number(Messages.text("plans.section.area_profile.facts.value"))
                .column(Messages.text("plans.section.area_profile.facts.source"));
        for (var fact : facts) {
            table.row(new Span(fact.name()), new Span(fact.value()), source(fact));
        }
        return table;
    }

    private static Component source(AreaFact fact) {
        var source = new Span(fact.source().isEmpty() ? Messages.text("plans.page.no-source") : fact.source());
        source.setClassName("muted", fact.source().isEmpty());
        var cell = new Div(source);
        if (fact.reminder() != null) {
            cell.add(new StatusTag(StatusTag.Kind.OVERDUE, Messages.text("plans.page.reminder", fact.reminder())));
        }
        cell.addClassName("fact-source");
        return cell;
    }

    static DataTable crime(CrimeMix mix) {
        var table = new DataTable(mix.title())
                .rowHeaders()
                .column(Messages.text("plans.section.crime_by_type_2020_2022.rows.type"))
                .number(Messages.text("plans.section.crime_by_type_2020_2022.rows.count"))
                .number(Messages.text("plans.section.crime_by_type_2020_2022.rows.share"));
        for (var part : mix.parts()) {
            table.row(
                    new Span(part.type()),
                    new Span(Formats.count(part.count())),
                    new Span(Formats.number(part.share(), 1)));
        }
        table.totalRow(
                new Span(Messages.text("plans.section.crime_by_type_2020_2022.total_computed")),
                new Span(Formats.count(mix.total())),
                new Span(Messages.text("plans.page.all")));
        return table;
    }

    static DataTable survey(List<SurveyAnswer> answers) {
        var table = new DataTable(Messages.text("plans.section.survey.questions"))
                .stacked()
                .column(Messages.text("plans.section.survey.questions.text"))
                .number(Messages.text("plans.page.survey.good"))
                .number(Messages.text("plans.page.survey.bad"))
                .number(Messages.text("plans.page.survey.rest"))
                .column(Messages.text("plans.page.survey.base"));
        for (var answer : answers) {
            table.row(question(answer), share(answer.good()), share(answer.bad()), share(answer.rest()), base(answer));
        }
        return table;
    }

    private static Component question(SurveyAnswer answer) {
        var cell = new Div(new Paragraph(asked(answer)));
        if (!answer.when().isEmpty()) {
            cell.add(LocalPlanText.strong(Messages.text("plans.page.survey." + answer.when())));
        }
        return cell;
    }

    /** A question with the reference under which it was asked. */
    static String asked(SurveyAnswer answer) {
        return answer.reference().isEmpty()
                ? answer.question()
                : Messages.text("plans.page.survey.question", answer.question(), answer.reference());
    }

    static String percent(double share) {
        return Messages.text("plans.page.percent", Formats.number(share, share % 1 == 0 ? 0 : 1));
    }

    private static Span share(double share) {
        return new Span(percent(share));
    }

    private static Component base(SurveyAnswer answer) {
        if (answer.margin().isEmpty()) {
            return new StatusTag(StatusTag.Kind.GAP, Messages.text("plans.page.survey.no-base"));
        }
        var cell = new Div(new Span(Messages.text(
                "plans.page.survey.margin",
                Formats.count(answer.base()),
                answer.margin().getAsInt())));
        if (!answer.baseNote().isEmpty()) {
            var note = new Paragraph(answer.baseNote());
            note.addClassNames("muted", "small");
            cell.add(note);
        }
        return cell;
    }
}

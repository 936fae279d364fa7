package uk.cspportal.measures.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import uk.cspportal.measures.FigureService;
import uk.cspportal.measures.MeasureSheet;
import uk.cspportal.measures.NationalAnswerService;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.tenancy.Tenant;

/** Which measure of England and Wales a measure follows, what that says otherwise, and why there are no data of it. */
@SpringComponent
class NationalCard {

    private final NationalActs acts;
    private final NationalAnswerService answers;
    private final FigureService figures;

    NationalCard(NationalActs acts, NationalAnswerService answers, FigureService figures) {
        this.figures = figures;
        this.acts = acts;
        this.answers = answers;
    }

    Card of(Tenant tenant, MeasureSheet sheet, boolean keeps, SerializableRunnable done) {
        var card = new Card(Messages.text("sheet.national"));
        var national = sheet.national();
        if (national == null) {
            card.add(new Paragraph(Messages.text("sheet.national.own")));
            return card;
        }
        var own = sheet.measure().sheet();
        boolean differs = !sheet.toTakeOver().isEmpty();
        card.add(new Paragraph(
                Messages.text(differs ? "sheet.national.differs" : "sheet.national.follows", national.title())));
        if (differs) {
            card.add(SheetHistory.changes(own, national));
        }
        var answer = answers.answers(tenant.id()).stream()
                .filter(a -> a.measureKey().equals(national.key()))
                .findFirst()
                .orElse(null);
        if (answer != null) {
            card.add(NationalActs.words(answer));
        }
        if (keeps) {
            var row = SheetActs.row();
            if (answer != null
                    || figures.series(tenant.id(), own.key()).figures().isEmpty()) {
                row.add(acts.answer(tenant, national, answer, done));
            }
            if (answer != null) {
                row.add(acts.withdraw(tenant, national, done));
            }
            if (differs) {
                row.add(acts.takeOver(tenant, own, national, sheet.takingOverBreaks(), done));
            }
            if (row.getChildren().findAny().isPresent()) {
                card.add(row);
            }
        }
        return card;
    }
}

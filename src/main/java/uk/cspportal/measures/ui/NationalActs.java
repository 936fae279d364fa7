package uk.cspportal.measures.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.MeasureDefinition;
import uk.cspportal.measures.MeasureService;
import uk.cspportal.measures.NationalAnswer;
import uk.cspportal.measures.NationalAnswerService;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.Tenant;

/** What a partnership does with a measure of England and Wales: adopts it, takes over its changes, or says why not. */
@SpringComponent
class NationalActs {

    private final MeasureService measures;
    private final NationalAnswerService answers;

    NationalActs(MeasureService measures, NationalAnswerService answers) {
        this.measures = measures;
        this.answers = answers;
    }

    Button adopt(Tenant tenant, MeasureDefinition national, SerializableRunnable done) {
        return SheetActs.small("sheet.national.adopt", national.shortTitle(), () -> {
            measures.adopt(tenant.id(), national.key());
            done.run();
        });
    }

    /** @param breaks whether a new edition would start */
    Button takeOver(
            Tenant tenant,
            MeasureDefinition own,
            MeasureDefinition national,
            boolean breaks,
            SerializableRunnable done) {
        return SheetActs.small("sheet.national.take-over", national.shortTitle(), () -> {
            var dialog = SheetActs.dialog(Messages.text("sheet.national.take-over.title", national.shortTitle()))
                    .explain(Messages.text("sheet.national.take-over.explain"));
            SheetHistory.lines(own, national).forEach(dialog::explain);
            if (breaks) {
                dialog.explain(Messages.text("sheet.preview.break"));
            }
            dialog.open(Messages.text("sheet.national.take-over"), why -> {
                measures.adopt(tenant.id(), national.key(), why);
                done.run();
            });
        });
    }

    Button answer(
            Tenant tenant, MeasureDefinition national, @Nullable NationalAnswer standing, SerializableRunnable done) {
        return SheetActs.small(
                standing == null ? "sheet.answer.give" : "sheet.answer.change",
                national.shortTitle(),
                () -> ask(tenant, national, standing, done));
    }

    Button withdraw(Tenant tenant, MeasureDefinition national, SerializableRunnable done) {
        return SheetActs.small(
                "sheet.answer.withdraw",
                national.shortTitle(),
                () -> SheetActs.dialog(Messages.text("sheet.answer.withdraw.title", national.shortTitle()))
                        .explain(Messages.text("sheet.kept"))
                        .open(Messages.text("sheet.answer.withdraw"), why -> {
                            answers.withdraw(tenant.id(), national.key(), why);
                            done.run();
                        }));
    }

    /** The answer in words, with who gave it. */
    static Div words(NationalAnswer answer) {
        var by = new Span(Messages.text("sheet.answer.by", answer.recordedBy(), Formats.dateTime(answer.recordedAt())));
        by.addClassNames("small", "muted");
        return new Div(new Paragraph(sentence(answer)), by);
    }

    static String sentence(NationalAnswer answer) {
        return Messages.text("sheet.answer." + answer.kind(), answer.because());
    }

    private void ask(
            Tenant tenant, MeasureDefinition national, @Nullable NationalAnswer standing, SerializableRunnable done) {
        var kind = new RadioButtonGroup<NationalAnswer.Kind>(Messages.text("sheet.answer.kind"));
        kind.setItems(NationalAnswer.Kind.values());
        kind.setItemLabelGenerator(k -> Messages.text("sheet.answer.kind", k));
        var because = new TextArea(Messages.text("sheet.answer.because"));
        because.setHelperText(Messages.text("sheet.answer.because.hint"));
        if (standing != null) {
            kind.setValue(standing.kind());
            because.setValue(standing.because());
        }
        SheetActs.dialog(Messages.text("sheet.answer.title", national.shortTitle()))
                .required("kind", kind)
                .required("because", because)
                .openWithoutReason(Messages.text("sheet.save"), () -> {
                    answers.answer(tenant.id(), national.key(), kind.getValue(), because.getValue());
                    done.run();
                });
    }
}

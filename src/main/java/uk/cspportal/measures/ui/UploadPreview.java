package uk.cspportal.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.CsvProblem;
import uk.cspportal.measures.FigurePreview;
import uk.cspportal.measures.FigurePreview.Effect;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.Fact;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.shared.ui.SummaryStrip;

/** What an uploaded file would do: what is wrong with it, what it changes from and to, and the act that records it. */
final class UploadPreview extends Div {

    /** Longer lists say how many more there are; the counts above are of all. */
    static final int SHOWN_AT_MOST = 300;

    private final TextArea reason = new TextArea(Messages.text("upload.reason"));
    private final Checkbox partial = new Checkbox(Messages.text("upload.partial"));

    /** Records what was looked at. */
    interface Recording extends Serializable {

        void record(UploadPreview shown, boolean partial, @Nullable String reason);
    }

    UploadPreview(String file, FigurePreview preview, Recording recording, SerializableRunnable putAside) {
        addClassName("stack");
        add(facts(preview));
        if (!preview.rejected().isEmpty()) {
            add(problems("upload.rejected", preview.rejected()));
        }
        if (!preview.warnings().isEmpty()) {
            add(problems("upload.warnings", preview.warnings()));
        }
        if (preview.hasNews()) {
            add(
                    new Card(
                                    Messages.text("upload.changes"),
                                    UploadChanges.of(preview),
                                    more(preview.count(Effect.NEW) + preview.count(Effect.REVISED)))
                            .flush(),
                    new Card(Messages.text("upload.record", file), form(preview, recording, putAside)));
        } else {
            add(new Notice(
                    Notice.Kind.INFO,
                    Messages.text("upload.nothing", file),
                    Messages.text(
                            preview.rejected().isEmpty() ? "upload.nothing.unchanged" : "upload.nothing.rejected")));
        }
    }

    /** Shows at the fields what the service refused. */
    void refuse(InvalidInputException refusal) {
        for (var problem : refusal.problems()) {
            if (problem.place().equals("reason")) {
                reason.setErrorMessage(problem.remedy());
                reason.setInvalid(true);
                reason.focus();
            } else {
                partial.setErrorMessage(problem.remedy());
                partial.setInvalid(true);
                partial.focus();
            }
        }
    }

    private static SummaryStrip facts(FigurePreview preview) {
        return new SummaryStrip(
                Messages.text("upload.facts"),
                fact("new", preview.count(Effect.NEW)),
                fact("revised", preview.count(Effect.REVISED)),
                fact("unchanged", preview.count(Effect.UNCHANGED)),
                fact(
                        "rejected",
                        preview.rejected().stream()
                                .map(CsvProblem::line)
                                .distinct()
                                .count()));
    }

    private static Fact fact(String key, long count) {
        return new Fact(
                Messages.text("upload.fact." + key),
                Formats.count(count),
                Messages.text("upload.fact." + key + ".below"));
    }

    static Card problems(String key, List<CsvProblem> problems) {
        var table = new DataTable(Messages.text(key))
                .stacked()
                .number(Messages.text("upload.column.line"))
                .column(Messages.text("upload.column.column"))
                .column(Messages.text("upload.column.found"))
                .column(Messages.text("upload.column.expected"));
        problems.stream()
                .limit(SHOWN_AT_MOST)
                .forEach(problem -> table.textRow(
                        String.valueOf(problem.line()), problem.column(), problem.found(), problem.expected()));
        return new Card(Messages.text(key), table, more(problems.size()))
                .flush()
                .aside(Formats.count(problems.size()));
    }

    private static Component more(long all) {
        var words = new Paragraph(
                all > SHOWN_AT_MOST ? Messages.text("upload.more", Formats.count(all - SHOWN_AT_MOST)) : "");
        words.addClassNames("source", "under-table");
        words.setVisible(all > SHOWN_AT_MOST);
        return words;
    }

    private Component form(FigurePreview preview, Recording recording, SerializableRunnable putAside) {
        reason.setHelperText(Messages.text("upload.reason.hint"));
        reason.setMaxLength(500);
        reason.setVisible(preview.needsReason());
        reason.setWidthFull();
        reason.setManualValidation(true);
        partial.setVisible(!preview.rejected().isEmpty());
        partial.setManualValidation(true);
        var record = new Button(
                Messages.text("upload.act", Formats.count(preview.count(Effect.NEW) + preview.count(Effect.REVISED))),
                click -> {
                    reason.setInvalid(false);
                    partial.setInvalid(false);
                    recording.record(
                            this,
                            partial.getValue(),
                            reason.getValue().isBlank()
                                    ? null
                                    : reason.getValue().strip());
                });
        record.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = new Div(new Button(Messages.text("upload.aside"), click -> putAside.run()), record);
        acts.addClassName("card-acts");
        var form = new Div(partial, reason, acts);
        form.addClassNames("stack", "tight", "form");
        return form;
    }
}

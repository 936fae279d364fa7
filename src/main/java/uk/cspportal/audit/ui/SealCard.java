package uk.cspportal.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;
import uk.cspportal.audit.Seal;
import uk.cspportal.audit.SealFile;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;

/** What the seal is, where its chain ends now, and the comparison with an end that was kept elsewhere. */
final class SealCard {

    private SealCard() {}

    static Card of(@Nullable Seal head, SerializableConsumer<Seal> compare) {
        var kept = new TextArea(Messages.text("audit.seal.kept"));
        kept.setHelperText(Messages.text("audit.seal.kept.hint"));
        kept.setMinRows(3);
        kept.setMaxRows(8);
        var act = new Button(
                Messages.text("audit.seal.compare"),
                click -> SealFile.read(kept.getValue())
                        .ifPresentOrElse(
                                seal -> {
                                    kept.setInvalid(false);
                                    compare.accept(seal);
                                },
                                () -> {
                                    kept.setErrorMessage(Messages.text("audit.seal.kept.wrong"));
                                    kept.setInvalid(true);
                                    kept.focus();
                                }));
        kept.setManualValidation(true);
        var card = new Card(Messages.text("audit.seal"), new Paragraph(Messages.text("audit.seal.what")), kept, act);
        if (head != null) {
            card.aside(
                    Messages.text("audit.seal.head", Formats.count(head.number()), Formats.dateTime(head.sealedAt())));
        }
        card.addClassName("seal-card");
        return card;
    }
}

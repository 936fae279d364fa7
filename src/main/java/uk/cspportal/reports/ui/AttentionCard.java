package uk.cspportal.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import uk.cspportal.measures.ui.Marks;
import uk.cspportal.reports.Attention;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.AttentionList;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.shared.ui.Icon;
import uk.cspportal.shared.ui.SpcIcon;
import uk.cspportal.shared.ui.TextLink;

/** The exceptions, each with its reason, one act and the role it is for. */
final class AttentionCard {

    private static final int MARK = 28;
    private static final int ICON = 20;

    private AttentionCard() {}

    static Card of(List<Attention> exceptions) {
        var card = new Card(Messages.text("reports.attention")).flush();
        if (exceptions.isEmpty()) {
            return card.content(new EmptyState(
                    Messages.text("reports.attention.none"), Messages.text("reports.attention.none.why")));
        }
        var list = new AttentionList();
        exceptions.forEach(e -> list.item(icon(e), e.title(), new Paragraph(e.because()), act(e), e.owner()));
        return card.aside(
                        exceptions.size() == 1
                                ? Messages.text("reports.attention.count.one")
                                : Messages.text("reports.attention.count", Formats.count(exceptions.size())))
                .content(list);
    }

    private static Component icon(Attention exception) {
        return switch (exception.kind()) {
            case CONCERN, SIGNAL -> SpcIcon.alone(Marks.of(Objects.requireNonNull(exception.variation())), MARK);
            case MISSING_MONTHS -> Icon.PARTIAL.drawing(ICON);
            case RETURN_AT_RISK -> Icon.TRIANGLE.drawing(ICON);
            case UNLINKED_PRIORITY -> Icon.GAP.drawing(ICON);
        };
    }

    /** Many exceptions share the words of their act, so each link also says what it is about. */
    private static Component act(Attention exception) {
        var link = new TextLink(exception.act(), exception.path());
        link.setAriaLabel(Messages.text("reports.attention.act", exception.act(), exception.title()));
        return link;
    }
}

package uk.cspportal.returns.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.cspportal.returns.Effectiveness;
import uk.cspportal.returns.NewJudgement;
import uk.cspportal.returns.PartnershipJudgement;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.StatusTag;

/** How the partnership judges a guideline, or its quarter: the word, the action that follows, last quarter's beside it. */
final class JudgementPanel extends Section {

    /**
     * @param guideline its number, or {@code null} for the quarter
     * @param judge what recording it does, or {@code null} for those who only read
     */
    JudgementPanel(
            @Nullable Integer guideline,
            Quarter quarter,
            @Nullable PartnershipJudgement now,
            @Nullable PartnershipJudgement before,
            @Nullable Consumer<NewJudgement> judge) {
        addClassName("police-commentary");
        if (guideline != null) {
            add(new H3(Messages.text("returns.judgement.title")));
        }
        if (now == null) {
            var none = new Paragraph(Messages.text("returns.judgement.none"));
            none.addClassName("muted");
            add(none);
        } else {
            add(tag(now.effectiveness()));
            if (now.action() != null && now.owner() != null && now.due() != null) {
                add(new Paragraph(now.action()));
                var who = new Paragraph(
                        Messages.text("returns.judgement.owner-due", now.owner(), Formats.date(now.due())));
                who.addClassNames("small", "secondary");
                add(who);
            }
            var byline = new Paragraph(Messages.text("returns.judgement.by", now.by(), Formats.dateTime(now.at())));
            byline.addClassName("byline");
            add(byline);
        }
        if (before != null) {
            var last = new Paragraph(Messages.text(
                    "returns.judgement.before",
                    quarter.previous().label(),
                    Messages.text("returns.judgement", before.effectiveness())
                            + (before.action() == null ? "" : ". " + before.action())));
            last.addClassNames("small", "secondary");
            add(last);
        }
        if (judge != null) {
            add(button(guideline, now, judge));
        }
    }

    private static Button button(
            @Nullable Integer guideline, @Nullable PartnershipJudgement now, Consumer<NewJudgement> judge) {
        var title = guideline == null
                ? Messages.text("returns.judgement.record-for.quarter")
                : Messages.text("returns.judgement.record-for", String.valueOf(guideline));
        var button = new Button(
                Messages.text(now == null ? "returns.judgement.record" : "returns.judgement.change"),
                click -> new JudgementDialog(title, now, judge).open());
        button.setAriaLabel(title);
        return button;
    }

    private static StatusTag tag(Effectiveness effectiveness) {
        return new StatusTag(
                effectiveness == Effectiveness.EFFECTIVE ? StatusTag.Kind.DONE : StatusTag.Kind.AT_RISK,
                Messages.text("returns.judgement", effectiveness));
    }
}

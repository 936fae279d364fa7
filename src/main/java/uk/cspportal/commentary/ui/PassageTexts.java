package uk.cspportal.commentary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import uk.cspportal.commentary.CommentaryCategory;
import uk.cspportal.commentary.Passage;
import uk.cspportal.shared.Messages;

/** The texts of a commentary to read, each under what it tells; a context that stands alone needs no heading. */
public final class PassageTexts extends Div {

    /** @param reach whether it is said whom each text is for: those who see more than others need to know */
    public PassageTexts(List<Passage> passages, boolean reach) {
        addClassName("said");
        boolean plain = passages.size() == 1 && passages.getFirst().category() == CommentaryCategory.CONTEXT;
        for (var passage : passages) {
            if (!plain || reach) {
                var heading = new H4(new Span(Messages.text("commentary.category", passage.category())));
                if (reach) {
                    var audience = new Span(Messages.text("commentary.visibility", passage.visibility()));
                    audience.addClassName("reach");
                    heading.add(audience);
                }
                add(heading);
            }
            passage.text().lines().filter(line -> !line.isBlank()).forEach(line -> add(new Paragraph(line)));
        }
    }
}

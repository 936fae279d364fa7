package uk.cspportal.returns.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.returns.FigureAccount;
import uk.cspportal.returns.FigureQuestion;
import uk.cspportal.shared.Messages;

/** What was said about a figure that stands out, for those who read it; or that nothing was said yet. */
final class AccountText extends Div {

    private AccountText(String title, List<String> because, @Nullable FigureAccount account) {
        addClassName("account-text");
        var name = new Span(title);
        name.addClassName("name");
        add(name);
        because.forEach(why -> add(small(why)));
        if (account == null) {
            add(small(Messages.text("returns.account.none")));
        } else {
            account.inWords().lines().forEach(line -> add(new Paragraph(line)));
        }
    }

    static AccountText of(FigureQuestion question) {
        return of(
                question.title(),
                question.because().stream().map(FigureQuestion.Because::why).toList(),
                question.account());
    }

    static AccountText of(String measure, List<String> because, @Nullable FigureAccount account) {
        return new AccountText(Messages.text("returns.account.of", measure), because, account);
    }

    private static Paragraph small(String words) {
        var text = new Paragraph(words);
        text.addClassNames("small", "secondary");
        return text;
    }
}

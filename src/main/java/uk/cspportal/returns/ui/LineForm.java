package uk.cspportal.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Series;
import uk.cspportal.returns.LineText;
import uk.cspportal.returns.Missing;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.ErrorSummary;
import uk.cspportal.shared.ui.ErrorSummary.Problem;

/** A line while it is worked on: what is missing, the figures, the four texts. */
final class LineForm extends Div {

    private final LineEditing editing;
    private final ErrorSummary errors = new ErrorSummary();
    private final List<ValueForm> values = new ArrayList<>();
    private final List<AccountForm> accounts = new ArrayList<>();
    private final ContextCard context;

    LineForm(LinePage page, LineEditing editing, Map<String, Series> series) {
        this.editing = editing;
        addClassNames("stack", "line-form");
        add(errors);
        var typed = editing.typed();
        var cards = new ValueCards(page);
        for (var value : page.line().values()) {
            var known = cards.series(series, value);
            var form = new ValueForm(value, known, editing);
            Optional.ofNullable(typed.figures().get(value.measure().key())).ifPresent(form::restore);
            values.add(form);
            var key = value.measure().key();
            var account = new AccountForm(key, editing, typed.accounts().get(key));
            accounts.add(account);
            add(cards.row(value, known, new Div(form, account)));
        }
        if (values.isEmpty()) {
            add(cards.milestone(page.line().guideline()));
        }
        editing.onTakeOver(now -> values.forEach(value -> value.follow(now)));
        context = ContextCard.editable(editing, typed.texts(), page.quarter(), cards.nextNumber());
        add(context);
    }

    /** The one main act: says what is missing, or marks the line ready and goes on. */
    Button markReady(Runnable done) {
        var button = new Button(Messages.text("returns.line.mark-ready"), click -> {
            values.forEach(ValueForm::write);
            accounts.forEach(AccountForm::write);
            context.write(editing);
            var problems = problems();
            errors.show(problems);
            if (problems.isEmpty()) {
                editing.markReady();
                done.run();
            }
        });
        button.addThemeName("primary");
        button.setId("mark-ready");
        return button;
    }

    private List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        for (var value : values) {
            problems.addAll(value.problems());
        }
        problems.addAll(context.refused());
        for (var missing : editing.line().missing()) {
            var field = field(missing);
            boolean known = problems.stream().anyMatch(problem -> field != null && problem.field() == field);
            if (!known) {
                problems.add(new Problem(missing.message(), field));
            }
        }
        return problems;
    }

    /** Finds the field and says the same words there. */
    private @Nullable Component field(Missing missing) {
        for (var text : LineText.values()) {
            if (text.field().equals(missing.field())) {
                return context.box(text)
                        .map(box -> {
                            box.fault(missing.message());
                            return (Component) box.field();
                        })
                        .orElse(null);
            }
        }
        for (var account : accounts) {
            if (account.lacks(missing)) {
                return account.fault(missing.message());
            }
        }
        for (var value : values) {
            var field = value.field(missing.field());
            if (field != null) {
                value.fault(missing.field(), missing.message());
                return field;
            }
        }
        return null;
    }
}

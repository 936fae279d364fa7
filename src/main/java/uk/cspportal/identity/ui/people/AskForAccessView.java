package uk.cspportal.identity.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.AskForAccessService;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.identity.PeopleRoutes;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.ErrorSummary;
import uk.cspportal.shared.ui.PageHeader;
import uk.cspportal.tenancy.Tenant;

/**
 * For somebody who has signed in and may see nothing yet: whom to ask, and the request that lands
 * with them. Also for a member of one tenant who needs another.
 */
@Route(PeopleRoutes.ASK)
@PermitAll
class AskForAccessView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int LONGEST_MESSAGE = 1000;

    private final transient AskForAccessService asking;
    private final transient CurrentPerson current;
    private final transient Access access;

    private final ErrorSummary errors = new ErrorSummary();
    private final ComboBox<Tenant> where = new ComboBox<>(Messages.text("people.ask.where"));
    private final Paragraph whom = new Paragraph();
    private final TextArea message = new TextArea(Messages.text("people.ask.message"));
    private final Div own = new Div();

    AskForAccessView(AskForAccessService asking, CurrentPerson current, Access access) {
        this.asking = asking;
        this.current = current;
        this.access = access;
        setId("content");
        addClassName("page");
        where.setItemLabelGenerator(Tenant::name);
        where.setHelperText(Messages.text("people.ask.where.hint"));
        where.setManualValidation(true);
        where.setWidthFull();
        where.addValueChangeListener(change -> tellWhom());
        message.setHelperText(Messages.text("people.ask.message.hint"));
        message.setMaxLength(LONGEST_MESSAGE);
        message.setMinRows(3);
        message.setManualValidation(true);
        message.setWidthFull();
        whom.addClassName("whom");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new PageHeader(List.of(), heading()).purpose(purpose()));
        where.setItems(asking.askable());
        tellWhom();
        var send = new Button(Messages.text("people.ask.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = new Div(send);
        acts.addClassName("cluster");
        var form = new Div(errors, where, whom, message, acts);
        form.addClassNames("stack", "tight", "form", "ask-form");
        own.addClassName("stack");
        var stack = new Div(
                own,
                new Card(Messages.text("people.ask.heading"), form),
                new Card(
                        Messages.text("people.ask.invited"),
                        new Paragraph(Messages.text("people.ask.invited.explain"))));
        stack.addClassNames("stack", "ask");
        add(stack);
        showOwn();
    }

    private void send() {
        errors.clear();
        where.setInvalid(false);
        message.setInvalid(false);
        var tenant = where.getValue();
        if (tenant == null) {
            refuse(List.of(new InvalidInputException.Problem("where", Messages.text("people.ask.where.missing"))));
            return;
        }
        try {
            asking.ask(tenant.id(), message.getValue());
            where.clear();
            message.clear();
            showOwn();
        } catch (InvalidInputException e) {
            refuse(e.problems());
        } catch (ConflictException e) {
            errors.show(List.of(new ErrorSummary.Problem(String.valueOf(e.getMessage()), where)));
        }
    }

    private void refuse(List<InvalidInputException.Problem> problems) {
        var shown = new ArrayList<ErrorSummary.Problem>();
        for (var problem : problems) {
            if (problem.place().equals("message")) {
                message.setErrorMessage(problem.remedy());
                message.setInvalid(true);
                shown.add(new ErrorSummary.Problem(problem.remedy(), message));
            } else {
                where.setErrorMessage(problem.remedy());
                where.setInvalid(true);
                shown.add(new ErrorSummary.Problem(problem.remedy(), where));
            }
        }
        errors.show(shown);
    }

    private void showOwn() {
        own.removeAll();
        var requests = asking.mine();
        own.setVisible(!requests.isEmpty());
        if (!requests.isEmpty()) {
            own.add(new OwnRequestsCard(requests, asking.askable()));
        }
    }

    /** Strangers are told who in general answers, never the names of administrators. */
    private void tellWhom() {
        var tenant = where.getValue();
        if (tenant == null) {
            whom.setText(Messages.text("people.ask.whom"));
        } else {
            whom.setText(Messages.text(
                    asking.hasAdministrator(tenant.id()) ? "people.ask.whom.administrators" : "people.ask.whom.nobody",
                    tenant.name()));
        }
    }

    private String heading() {
        return Messages.text(access.homes().isEmpty() ? "people.ask.title" : "people.ask.title.more");
    }

    private String purpose() {
        var person = current.get();
        return Messages.text(
                access.homes().isEmpty() ? "people.ask.purpose" : "people.ask.purpose.more",
                person.name(),
                person.username());
    }

    @Override
    public String getPageTitle() {
        return Messages.text("people.ask.page-title", heading());
    }
}

package uk.cspportal.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import uk.cspportal.identity.DemonstrationSignInList;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Notice;

/**
 * The demonstration's sign-in page: says that this is a demonstration, who can be played and what
 * each does. Choosing a person fills in the form and sends it, so it is the same sign-in as typing.
 */
@Route(value = SignIn.PATH, autoLayout = false)
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();
    private final boolean demonstration;

    SignInView(ObjectProvider<DemonstrationSignInList> people, Clock clock) {
        demonstration = people.getIfAvailable() != null;
        addClassName("sign-in");
        var today = Formats.date(LocalDate.now(clock));
        add(new H1(Messages.text("identity.portal")), new Paragraph(Messages.text("identity.sign-in.purpose")));
        people.ifAvailable(list -> {
            add(new Notice(
                    Notice.Kind.INFO,
                    Messages.text("identity.sign-in.demonstration"),
                    Messages.text("identity.sign-in.explanation", today)));
            var columns = new Div(people(list), typed());
            columns.addClassName("sign-in-columns");
            add(columns);
        });
    }

    private Div people(DemonstrationSignInList people) {
        var list = new UnorderedList();
        list.addClassName("people");
        for (var person : people.entries()) {
            var name = new Span(person.name());
            name.addClassName("name");
            var username = new Span(person.username());
            username.addClassName("username");
            var does = new Paragraph(person.does());
            var words = new Div(name, username, does);
            words.addClassName("words");
            var enter = new Button(Messages.text("identity.sign-in.as"), click -> enter(person.username()));
            enter.setAriaLabel(Messages.text("identity.sign-in.as-person", person.name()));
            enter.setId("sign-in-" + person.username().replace('.', '-'));
            list.add(new ListItem(words, enter));
        }
        var box = new Div(new H2(Messages.text("identity.sign-in.people")), list);
        box.addClassNames("card", "people-card");
        return box;
    }

    private Div typed() {
        var i18n = new LoginI18n();
        i18n.setForm(new LoginI18n.Form());
        i18n.setErrorMessage(new LoginI18n.ErrorMessage());
        i18n.getForm().setTitle("");
        i18n.getForm().setUsername(Messages.text("identity.sign-in.username"));
        i18n.getForm().setPassword(Messages.text("identity.sign-in.password"));
        i18n.getForm().setSubmit(Messages.text("identity.sign-in.submit"));
        i18n.getErrorMessage().setTitle(Messages.text("identity.sign-in.failed"));
        i18n.getErrorMessage().setMessage(Messages.text("identity.sign-in.wrong"));
        form.setI18n(i18n);
        form.setForgotPasswordButtonVisible(false);
        form.setAction(SignIn.PATH);
        var box = new Div(new H2(Messages.text("identity.sign-in.type")), form);
        box.addClassNames("card", "typed-card");
        return box;
    }

    private void enter(String username) {
        form.getElement().executeJs("""
                        const name = this.querySelector('#vaadinLoginUsername');
                        const password = this.querySelector('#vaadinLoginPassword');
                        name.value = $0;
                        password.value = $1;
                        this.querySelector('vaadin-button[slot=submit]').click();""", username, "demo");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!demonstration) {
            // Keycloak has a page of its own; asking for any page leads there.
            event.forwardTo("");
            return;
        }
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return Messages.text("identity.sign-in.title");
    }
}

package uk.cspportal.identity.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Notice;

/** Where a sign-in that failed ends: what happened, and a way to start again. */
@Route(value = SignIn.PROBLEM, autoLayout = false)
@AnonymousAllowed
class SignInProblemView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    SignInProblemView() {
        addClassName("sign-in");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var away = event.getLocation().getQueryParameters().getParameters().containsKey(SignIn.AWAY);
        var what = "identity.sign-in-problem." + (away ? "away" : "refused");
        removeAll();
        add(
                new H1(Messages.text("identity.sign-in-problem.title")),
                new Notice(Notice.Kind.WARNING, Messages.text(what), Messages.text(what + ".remedy")),
                SignInAgain.link("identity.sign-in-problem.again"));
    }

    @Override
    public String getPageTitle() {
        return Messages.text("identity.sign-in-problem.title");
    }
}

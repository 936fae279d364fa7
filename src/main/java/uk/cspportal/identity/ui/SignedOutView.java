package uk.cspportal.identity.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.cspportal.shared.Messages;

/** Where Keycloak sends the browser after both sessions have ended. */
@Route(value = SignIn.SIGNED_OUT, autoLayout = false)
@AnonymousAllowed
class SignedOutView extends Main implements HasDynamicTitle {

    SignedOutView() {
        addClassName("sign-in");
        add(
                new H1(Messages.text("identity.signed-out.title")),
                new Paragraph(Messages.text("identity.signed-out.text")),
                SignInAgain.link("identity.signed-out.again"));
    }

    @Override
    public String getPageTitle() {
        return Messages.text("identity.signed-out.title");
    }
}

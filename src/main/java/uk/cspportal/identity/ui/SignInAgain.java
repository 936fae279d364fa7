package uk.cspportal.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import uk.cspportal.shared.Messages;

/** The way from a page outside the portal to the sign-in, by an ordinary request and not within the page. */
final class SignInAgain {

    private SignInAgain() {}

    static Anchor link(String textKey) {
        var link = new Anchor("/", Messages.text(textKey));
        link.setRouterIgnore(true);
        link.addClassNames("button-link", "primary");
        return link;
    }
}

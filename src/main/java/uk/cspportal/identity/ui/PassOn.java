package uk.cspportal.identity.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.InvitationPost;
import uk.cspportal.identity.PortalAddress;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;

/** Where the portal sends no mail, whoever invites is told so and given the link to pass on. */
@Component
public class PassOn {

    private final ObjectProvider<InvitationPost> posts;
    private final PortalAddress address;

    PassOn(ObjectProvider<InvitationPost> posts, PortalAddress address) {
        this.posts = posts;
        this.address = address;
    }

    /** Whether the people invited hear of it only from whoever invited them. */
    public boolean isNeeded() {
        return posts.stream().noneMatch(InvitationPost::sends);
    }

    /** For a page that lists who is invited to the tenant. */
    public Notice notice(Tenant tenant) {
        var link = address.link(tenant.slug());
        return new Notice(
                Notice.Kind.INFO,
                Messages.text("people.no-mail"),
                new Paragraph(Messages.text("people.no-mail.remedy")),
                new Paragraph(new TextLink(link, link)));
    }
}

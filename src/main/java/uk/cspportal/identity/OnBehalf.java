package uk.cspportal.identity;

import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Reads for somebody who proved with a secret, not by signing in, who they are: with the rights that
 * their memberships give them at this moment, and none of the realm's.
 */
@Component
public class OnBehalf {

    private final People people;

    OnBehalf(People people) {
        this.people = people;
    }

    public <T> T read(PersonId person, Supplier<T> work) {
        var contact = people.contact(person);
        var user = new PortalUser(person.value(), contact.username(), contact.name());
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(user, null, AuthorityUtils.NO_AUTHORITIES));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}

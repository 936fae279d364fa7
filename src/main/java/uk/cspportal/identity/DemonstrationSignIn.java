package uk.cspportal.identity;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import uk.cspportal.shared.Messages;

/**
 * Signs in the demonstration people with the password everyone knows. Only in the demonstration
 * profile, and the portal refuses to start with it on an address others can reach.
 */
@Component
@Profile("demonstration")
class DemonstrationSignIn implements AuthenticationProvider {

    private final DemonstrationPeople people;
    private final ApplicationEventPublisher events;

    DemonstrationSignIn(DemonstrationPeople people, ServerProperties server, ApplicationEventPublisher events) {
        this.people = people;
        this.events = events;
        requireLoopback(server.getAddress());
    }

    private static void requireLoopback(@Nullable InetAddress address) {
        if (address == null || !address.isLoopbackAddress()) {
            throw new IllegalStateException(Messages.text("identity.demonstration.loopback"));
        }
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        var username = authentication.getName();
        var password = authentication.getCredentials();
        if (!people.knows(username) || !people.get(username).password().equals(password)) {
            throw new BadCredentialsException(Messages.text("identity.sign-in.wrong"));
        }
        var person = people.get(username);
        var user = people.user(username);
        events.publishEvent(new PersonSignedIn(user.id(), person.email()));
        return UsernamePasswordAuthenticationToken.authenticated(user, null, person.authorities());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}

package uk.cspportal.identity;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.ui.SignIn;
import uk.cspportal.shared.Messages;

/**
 * Signs in the demonstration people with the password everyone knows. Only in the demonstration
 * profile, with which the portal starts on no address that others can reach ({@link StartChecks}).
 */
@Component
@Profile("demonstration & !keycloak")
class DemonstrationSignIn implements AuthenticationProvider, SignInMethod {

    static final String PASSWORD = "demo";

    private final DemonstrationPeople people;
    private final ApplicationEventPublisher events;

    DemonstrationSignIn(DemonstrationPeople people, ApplicationEventPublisher events) {
        this.people = people;
        this.events = events;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        var username = authentication.getName();
        var password = authentication.getCredentials();
        if (!people.knows(username) || !PASSWORD.equals(password)) {
            throw new BadCredentialsException(Messages.text("identity.sign-in.wrong"));
        }
        var person = people.get(username);
        var user = people.user(username);
        events.publishEvent(new PersonSignedIn(user.id(), person.email()));
        return UsernamePasswordAuthenticationToken.authenticated(user, null, person.authorities());
    }

    @Override
    public String challenge() {
        return "Basic realm=\"CSP Portal\", charset=\"UTF-8\"";
    }

    @Override
    public void guardApi(HttpSecurity http, AuthenticationEntryPoint refusal) {
        http.httpBasic(basic -> basic.authenticationEntryPoint(refusal));
    }

    @Override
    public SignInPage page() {
        return new SignInPage(SignIn.PATH, "/" + SignIn.PATH, false);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}

package uk.cspportal.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationFailureProviderNotFoundEvent;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/**
 * Writes down every refused sign-in, with the reason that the caller is not told. What was sent is
 * never kept: people type passwords into the field for the name, and a token is a key.
 */
@Configuration(proxyBeanMethods = false)
class RefusedSignIns {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedSignIns.class);
    private static final int REASON_LENGTH = 200;

    private final Tenants tenants;
    private final People people;
    private final ApplicationEventPublisher events;

    RefusedSignIns(Tenants tenants, People people, ApplicationEventPublisher events) {
        this.tenants = tenants;
        this.people = people;
        this.events = events;
    }

    /** Tells of refusals of every kind, those of Keycloak's answers and tokens among them. */
    @Bean
    static AuthenticationEventPublisher signInEvents(ApplicationEventPublisher events) {
        var publisher = new DefaultAuthenticationEventPublisher(events);
        publisher.setDefaultAuthenticationFailureEvent(AuthenticationFailureBadCredentialsEvent.class);
        return publisher;
    }

    /** Once for each: Spring Security tells as well that nobody further up could check the credentials. */
    @EventListener
    void on(AbstractAuthenticationFailureEvent event) {
        if (event instanceof AuthenticationFailureProviderNotFoundEvent) {
            return;
        }
        var reason = String.valueOf(event.getException().getMessage()).replaceAll("\\p{Cntrl}", " ");
        var why = reason.substring(0, Math.min(reason.length(), REASON_LENGTH));
        LOG.warn("Sign-in refused: {}", why);
        tenants.all().stream()
                .filter(t -> t.kind() == TenantKind.NATIONAL)
                .map(Tenant::id)
                .forEach(national -> events.publishEvent(new SignInRefused(national.value(), who(event), why)));
    }

    private String who(AbstractAuthenticationFailureEvent event) {
        return event.getAuthentication() instanceof UsernamePasswordAuthenticationToken named
                ? people.find(named.getName())
                        .map(person -> "person " + person.personId())
                        .orElse(Messages.text("security.nobody"))
                : Messages.text("security.nobody");
    }
}

package uk.cspportal.identity;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person on whose behalf the present thread works. */
@Component
public class CurrentPerson {

    public Optional<PortalUser> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.isAuthenticated()) {
            if (authentication.getPrincipal() instanceof PortalUser user) {
                return Optional.of(user);
            }
        }
        return Optional.empty();
    }

    public PortalUser get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }
}

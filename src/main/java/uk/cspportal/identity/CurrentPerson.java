package uk.cspportal.identity;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person on whose behalf the present thread works. */
@Component
public class CurrentPerson {

    private static final String PLATFORM = "ROLE_platform-administrator";

    public Optional<PortalUser> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.isAuthenticated()) {
            if (authentication.getPrincipal() instanceof SignedIn principal) {
                return Optional.of(principal.person());
            }
        }
        return Optional.empty();
    }

    /** Whether the person keeps the tree of tenants: the one role that comes from the realm, not from a membership. */
    public boolean isPlatformAdministrator() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return find().isPresent()
                && authentication != null
                && authentication.getAuthorities().stream().anyMatch(a -> PLATFORM.equals(a.getAuthority()));
    }

    public PortalUser get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }
}

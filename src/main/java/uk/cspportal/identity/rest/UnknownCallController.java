package uk.cspportal.identity.rest;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.cspportal.identity.Access;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;

/** Every path under {@code /api} that nothing else answers: not found as problem details, never a page. */
@RestController
@Hidden
class UnknownCallController {

    private final Access access;

    UnknownCallController(Access access) {
        this.access = access;
    }

    /** Looks at the tenant first, so that asking for anything of somebody else's is written down. */
    @RequestMapping("/api/v1/tenants/{code}/**")
    void unknownOfTenant(@PathVariable String code) {
        access.byCode(code);
        unknown();
    }

    @RequestMapping({"/api", "/api/**"})
    void unknown() {
        throw new NotFoundException(Messages.text("identity.api.no-such-call"));
    }
}

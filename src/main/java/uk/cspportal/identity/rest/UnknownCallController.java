package uk.cspportal.identity.rest;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;

/** Every path under {@code /api} that nothing else answers: not found as problem details, never a page. */
@RestController
class UnknownCallController {

    @RequestMapping("/api/**")
    void unknown() {
        throw new NotFoundException(Messages.text("identity.api.no-such-call"));
    }
}

package uk.cspportal.returns.rest;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.cspportal.commentary.CommentaryService;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.returns.JudgementService;
import uk.cspportal.returns.ReturnJudgements;
import uk.cspportal.returns.ReturnService;
import uk.cspportal.shared.Quarter;

/** A partnership's return: its state and dates, the lines the caller may see, and the police commentary. */
@RestController
@RequestMapping("/api/v1/tenants/{code}/returns/{quarter}")
class ReturnController {

    private final Access access;
    private final ReturnService returns;
    private final JudgementService judgements;
    private final CommentaryService commentary;

    ReturnController(Access access, ReturnService returns, JudgementService judgements, CommentaryService commentary) {
        this.access = access;
        this.returns = returns;
        this.judgements = judgements;
        this.commentary = commentary;
    }

    @GetMapping
    ReturnDocument get(@PathVariable String code, @PathVariable String quarter) {
        var tenant = access.byCode(code).id();
        returns.list(tenant); // refuses the wrong role before the quarter is looked at
        var which = Quarter.parse(quarter);
        var whole = returns.get(tenant, which);
        // The provider of a service works on its lines; what the police say of all others is not theirs to read.
        boolean readsCommentary = access.holds(
                tenant,
                Role.OFFICER,
                Role.APPROVER,
                Role.POLICE_LEAD,
                Role.ANALYST,
                Role.VIEWER,
                Role.PERFORMANCE,
                Role.COMMISSIONER);
        boolean readsWhole = access.holds(
                tenant,
                Role.OFFICER,
                Role.APPROVER,
                Role.POLICE_LEAD,
                Role.VIEWER,
                Role.PERFORMANCE,
                Role.COMMISSIONER);
        return ReturnDocument.of(
                whole,
                readsCommentary ? commentary.of(tenant, which) : null,
                readsWhole ? judgements.of(tenant, which) : ReturnJudgements.NONE);
    }
}

package uk.cspportal.returns.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import uk.cspportal.commentary.CommentaryService;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.returns.JudgementService;
import uk.cspportal.returns.ReturnCalls;
import uk.cspportal.returns.ReturnJudgements;
import uk.cspportal.returns.ReturnService;
import uk.cspportal.returns.StaleLineException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.SentJson;

/** A partnership's return: its state and dates, the lines the caller may see, and the police commentary. */
@RestController
@RequestMapping("/api/v1/tenants/{code}/returns/{quarter}")
class ReturnController {

    private final Access access;
    private final ReturnService returns;
    private final JudgementService judgements;
    private final ReturnCalls calls;
    private final CommentaryService commentary;
    private final JsonMapper json;

    ReturnController(
            Access access,
            ReturnService returns,
            JudgementService judgements,
            ReturnCalls calls,
            CommentaryService commentary,
            JsonMapper json) {
        this.access = access;
        this.returns = returns;
        this.judgements = judgements;
        this.calls = calls;
        this.commentary = commentary;
        this.json = json;
    }

    @GetMapping
    ReturnDocument get(@PathVariable String code, @PathVariable String quarter) {
        var tenant = access.byCode(code).id();
        returns.list(tenant); // refuses the wrong role before the quarter is looked at
        var which = Quarter.parse(quarter);
        var whole = returns.get(tenant, which);
        // Who works on lines handed over reads those; what the police say of all others is not theirs.
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
                readsWhole ? commentary.of(tenant, which) : null,
                readsWhole ? judgements.of(tenant, which) : ReturnJudgements.NONE);
    }

    /** Changes one line; what is absent stays. */
    @PatchMapping("/lines/{line}")
    @RequestBody(required = true, content = @Content(mediaType = "application/json"))
    ResponseEntity<ReturnDocument.Line> change(
            @PathVariable String code,
            @PathVariable String quarter,
            @PathVariable String line,
            @Parameter(hidden = true) HttpServletRequest request) {
        var tenant = access.byCode(code).id();
        try {
            var changed = calls.change(tenant, quarter, line, () -> {
                var sent = SentJson.read(request, json);
                return new ReturnCalls.LineAsked(
                        SentJson.version(request), seen -> LineBody.change(sent, seen), LineBody.ready(sent));
            });
            var now = get(code, quarter).lines().stream()
                    .filter(one -> one.measure().equals(changed.guideline().key()))
                    .findFirst()
                    .orElseThrow();
            return ResponseEntity.ok().eTag(String.valueOf(now.version())).body(now);
        } catch (StaleLineException e) {
            throw SentJson.stale(e);
        }
    }

    /** Brings the return a step on, or back: submit, comment-complete, approve, query, reopen or publish. */
    @PostMapping("/{call}")
    @RequestBody(content = @Content(mediaType = "application/json"))
    ReturnDocument step(
            @PathVariable String code,
            @PathVariable String quarter,
            @PathVariable String call,
            @Parameter(hidden = true) HttpServletRequest request) {
        var tenant = access.byCode(code).id();
        switch (call) {
            case "submit" -> calls.submit(tenant, quarter);
            case "comment-complete" -> calls.commentComplete(tenant, quarter);
            case "approve" -> calls.approve(tenant, quarter);
            case "publish" -> calls.publish(tenant, quarter);
            case "query" -> calls.query(tenant, quarter, () -> LinesBody.lines(SentJson.read(request, json)));
            case "reopen" -> calls.reopen(tenant, quarter, () -> LinesBody.reopening(SentJson.read(request, json)));
            default -> throw new NotFoundException(Messages.text("identity.api.no-such-call"));
        }
        return get(code, quarter);
    }
}

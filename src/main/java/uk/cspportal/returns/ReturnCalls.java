package uk.cspportal.returns;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** What programs ask of a return. What they sent is read once they may ask, and all of it happens or nothing. */
@Service
@Transactional
public class ReturnCalls {

    private final ReturnService service;
    private final ReturnWorkflow workflow;

    ReturnCalls(ReturnService service, ReturnWorkflow workflow) {
        this.service = service;
        this.workflow = workflow;
    }

    /**
     * What a program changes on a line.
     *
     * @param version that it saw; null for whatever stands
     * @param change worked out beside the line, as what is recorded decides what a number means
     * @param ready whether the line is ready now; null to leave that as it is
     */
    public record LineAsked(
            @Nullable Integer version,
            Function<ReturnLine, LineChange> change,
            @Nullable Boolean ready) {}

    /** Lines that are sent back with a question. */
    public record LinesAsked(Set<String> lines, String message) {}

    /** Lines that are opened again, and why. */
    public record ReopeningAsked(LinesAsked lines, ReopenReason reason) {}

    @PreAuthorize(Rights.EDIT_LINES)
    public ReturnLine change(TenantId tenant, String quarter, String key, Supplier<LineAsked> sent) {
        var asked = sent.get();
        var which = Quarter.parse(quarter);
        var seen = service.line(tenant, which, key);
        int version = asked.version() == null ? seen.version() : asked.version();
        var line =
                service.changeLine(tenant, which, key, version, asked.change().apply(seen));
        if (asked.ready() == null) {
            return line;
        }
        return asked.ready()
                ? service.markReady(tenant, which, key, line.version())
                : service.reopenLine(tenant, which, key, line.version());
    }

    @PreAuthorize(Rights.APPROVER_OR_PERFORMANCE)
    public void query(TenantId tenant, String quarter, Supplier<LinesAsked> sent) {
        var asked = sent.get();
        workflow.query(tenant, Quarter.parse(quarter), asked.lines(), asked.message());
    }

    @PreAuthorize(Rights.APPROVER_OR_PERFORMANCE)
    public void reopen(TenantId tenant, String quarter, Supplier<ReopeningAsked> sent) {
        var asked = sent.get();
        var named = asked.lines();
        workflow.reopen(tenant, Quarter.parse(quarter), named.lines(), asked.reason(), named.message());
    }

    @PreAuthorize(Rights.OFFICER)
    public void submit(TenantId tenant, String quarter) {
        workflow.submit(tenant, Quarter.parse(quarter));
    }

    @PreAuthorize(Rights.POLICE_LEAD)
    public void commentComplete(TenantId tenant, String quarter) {
        workflow.commentComplete(tenant, Quarter.parse(quarter));
    }

    @PreAuthorize(Rights.APPROVER)
    public void approve(TenantId tenant, String quarter) {
        workflow.approve(tenant, Quarter.parse(quarter));
    }

    @PreAuthorize(Rights.PERFORMANCE)
    public void publish(TenantId tenant, String quarter) {
        workflow.publish(tenant, Quarter.parse(quarter));
    }
}

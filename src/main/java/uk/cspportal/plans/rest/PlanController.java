package uk.cspportal.plans.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.identity.Access;
import uk.cspportal.plans.ForcePlanService;
import uk.cspportal.plans.PlanDocument;
import uk.cspportal.plans.PlanDraftService;
import uk.cspportal.plans.PlanService;
import uk.cspportal.plans.StaleDraftException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.SentJson;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;

/** The plan of a tenant as a document: a partnership's local plan, or a force area's plan. */
@RestController
@RequestMapping("/api/v1/tenants/{code}/plan")
class PlanController {

    private final Access access;
    private final PlanService plans;
    private final PlanDraftService drafts;
    private final ForcePlanService forcePlans;
    private final JsonMapper json;
    private final Clock clock;

    PlanController(
            Access access,
            PlanService plans,
            PlanDraftService drafts,
            ForcePlanService forcePlans,
            JsonMapper json,
            Clock clock) {
        this.access = access;
        this.plans = plans;
        this.drafts = drafts;
        this.forcePlans = forcePlans;
        this.json = json;
        this.clock = clock;
    }

    /** The plan in force today, or with {@code version=draft} the draft. */
    @GetMapping
    ResponseEntity<ObjectNode> plan(
            @PathVariable String code, @RequestParam(required = false) @Nullable String version) {
        var tenant = access.byCode(code);
        if (tenant.kind() != TenantKind.PARTNERSHIP) {
            return ResponseEntity.ok(forcePlan(tenant, version));
        }
        return "draft".equals(version) ? draft(tenant) : ResponseEntity.ok(localPlan(tenant, version));
    }

    /** Replaces the draft, or begins one with {@code If-Match: "0"}. */
    @PutMapping
    @RequestBody(required = true, content = @Content(mediaType = "application/json"))
    ResponseEntity<PlanBody.Taken> put(
            @PathVariable String code, @Parameter(hidden = true) HttpServletRequest request) {
        try {
            var draft = drafts.put(access.byCode(code).id(), () -> PlanBody.read(request, json));
            return ResponseEntity.ok()
                    .eTag(String.valueOf(draft.version()))
                    .body(new PlanBody.Taken(draft.version(), draft.ignored()));
        } catch (StaleDraftException e) {
            throw SentJson.stale(e);
        }
    }

    private ResponseEntity<ObjectNode> draft(Tenant tenant) {
        var draft = drafts.find(tenant.id())
                .orElseThrow(() -> new NotFoundException(Messages.text("plans.draft.none", tenant.name())));
        return ResponseEntity.ok().eTag(String.valueOf(draft.version())).body(draft.document());
    }

    private ObjectNode localPlan(Tenant tenant, @Nullable String version) {
        var inForce = plans.findInForce(tenant.id(), LocalDate.now(clock));
        requireNone(version);
        return inForce.map(PlanDocument::of)
                .orElseThrow(() -> new NotFoundException(Messages.text("plans.none", tenant.name())));
    }

    private ObjectNode forcePlan(Tenant tenant, @Nullable String version) {
        if ("draft".equals(version)) {
            throw new NotFoundException(Messages.text("plans.draft.none", tenant.name()));
        }
        requireNone(version);
        return PlanDocument.of(forcePlans.inForce(tenant.id(), LocalDate.now(clock)), tenant.code());
    }

    private static void requireNone(@Nullable String version) {
        if (version != null) {
            throw new IllegalArgumentException(Messages.text("plans.version.unknown", version));
        }
    }
}

package uk.cspportal.plans.rest;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.identity.Access;
import uk.cspportal.plans.ForcePlanService;
import uk.cspportal.plans.PlanDocument;
import uk.cspportal.plans.PlanService;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;

/** The plan of a tenant as a document: a partnership's local plan, or a force area's plan. */
@RestController
@RequestMapping("/api/v1/tenants/{code}/plan")
class PlanController {

    private final Access access;
    private final PlanService plans;
    private final ForcePlanService forcePlans;
    private final Clock clock;

    PlanController(Access access, PlanService plans, ForcePlanService forcePlans, Clock clock) {
        this.access = access;
        this.plans = plans;
        this.forcePlans = forcePlans;
        this.clock = clock;
    }

    /** The plan in force today, or with {@code version=draft} the draft. */
    @GetMapping
    ObjectNode plan(@PathVariable String code, @RequestParam(required = false) @Nullable String version) {
        var tenant = access.byCode(code);
        return tenant.kind() == TenantKind.PARTNERSHIP ? localPlan(tenant, version) : forcePlan(tenant, version);
    }

    private ObjectNode localPlan(Tenant tenant, @Nullable String version) {
        if ("draft".equals(version)) {
            return plans.findDraft(tenant.id())
                    .map(PlanDocument::of)
                    .orElseThrow(() -> new NotFoundException(Messages.text("plans.draft.none", tenant.name())));
        }
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

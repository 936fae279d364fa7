package uk.cspportal.plans;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import uk.cspportal.measures.MeasureService;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.TenantKind;
import uk.cspportal.tenancy.Tenants;

/** Puts a plan into force: checks its document against the force plan and the measures, keeps it as rows. */
@Component
class PlanAdoption {

    private final LocalPlanRepository plans;
    private final LocalPlanStore store;
    private final ForcePlanStore forcePlans;
    private final PlanRows rows;
    private final MeasureService measures;
    private final Tenants tenants;
    private final ApplicationEventPublisher events;

    PlanAdoption(
            LocalPlanRepository plans,
            LocalPlanStore store,
            ForcePlanStore forcePlans,
            PlanRows rows,
            MeasureService measures,
            Tenants tenants,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.store = store;
        this.forcePlans = forcePlans;
        this.rows = rows;
        this.measures = measures;
        this.tenants = tenants;
        this.events = events;
    }

    LocalPlan adopt(TenantId tenant, JsonNode document, LocalDate from, @Nullable LocalDate to) {
        var content = reader(tenant, from, to).read(document);
        endEarlier(tenant, from);
        return write(
                plans.save(LocalPlanEntity.inForce(tenant, plans.lastEdition(tenant.value()) + 1, content, from, to)),
                content,
                from);
    }

    /** Takes an agreed edition apart into rows, read against the force plan of the day it begins. */
    LocalPlan bringIntoForce(LocalPlanEntity plan, JsonNode document, LocalDate from, @Nullable LocalDate to) {
        var content =
                reader(plan.tenant(), from, to).readDraft(document).orRefuse().content();
        endEarlier(plan.tenant(), from);
        plan.comeIntoForce(from, to);
        return write(plan, content, from);
    }

    private PlanReader reader(TenantId tenant, LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw new InvalidInputException("/valid_to", Messages.text("plans.problem.ends-before-begin"));
        }
        var forcePlan =
                tenants.above(tenant, TenantKind.FORCE_AREA).flatMap(force -> forcePlans.inForce(force.id(), from));
        return new PlanReader(tenants.get(tenant), forcePlan.orElse(null), measures.list(tenant));
    }

    private LocalPlan write(LocalPlanEntity plan, PlanContent content, LocalDate from) {
        var tenant = plan.tenant();
        new Writer(plan, tenants.ancestorsOf(tenant).stream().map(Tenant::id).toList()).write(content);
        events.publishEvent(new PlanAdopted(tenant.value(), new PlanId(plan.id()), plan.edition(), plan.title(), from));
        return store.assemble(plan);
    }

    private void endEarlier(TenantId tenant, LocalDate from) {
        plans.begun(tenant.value(), LocalDate.MAX.withYear(9999), Limit.of(1)).forEach(last -> {
            var begun = last.validFrom();
            if (begun != null && !begun.isBefore(from)) {
                throw new ConflictException(Messages.text("plans.problem.not-later", Formats.date(begun)));
            }
            last.supersede(from);
        });
    }

    /** Takes a checked plan apart into rows that belong to one edition. */
    private final class Writer {

        private final LocalPlanEntity plan;
        private final List<TenantId> above;
        private final AtomicInteger turn = new AtomicInteger();
        private final Map<String, Long> objectives = new HashMap<>();
        private final ActivityNumbers numbers;

        Writer(LocalPlanEntity plan, List<TenantId> above) {
            this.plan = plan;
            this.above = above;
            numbers = new ActivityNumbers(rows.activities(plan.tenant()));
        }

        void write(PlanContent content) {
            content.priorities().forEach(this::write);
            content.guidelines().forEach(this::write);
            content.contributions().forEach(c -> rows.add(new ContributionEntity(next(), c)));
            content.glossary().forEach(this::write);
        }

        private void write(LocalPriority content) {
            var row = new LocalPriorityEntity(next(), content.number(), content.title());
            if (content.forceLink() != null) {
                row.carry(content.forceLink(), above);
            }
            rows.add(row);
            content.strategies().forEach(s -> rows.add(new PriorityStrategyEntity(next(), row.id(), s)));
            content.focus().forEach(f -> rows.add(new FocusItemEntity(next(), row.id(), f)));
            content.why().forEach(w -> rows.add(new RationaleEntity(next(), row.id(), w)));
            content.objectives().forEach(o -> write(content.number(), row.id(), o));
        }

        private void write(int number, long priority, Objective content) {
            var row = rows.add(new ObjectiveEntity(next(), priority, content));
            objectives.put(new ObjectiveLink(number, content.number(), false).number(), row.id());
            content.activities().forEach(a -> rows.add(new ActivityEntity(next(), row.id(), numbers.of(a), a.text())));
            content.footnotes().forEach(f -> rows.add(new FootnoteEntity(next(), row.id(), f)));
        }

        private void write(NewGuideline content) {
            var row = rows.add(new GuidelineEntity(next(), content));
            content.measures().forEach(m -> rows.add(new GuidelineMeasureEntity(next(), row.id(), m)));
            content.parts().forEach(p -> rows.add(new GuidelinePartEntity(next(), row.id(), p)));
            content.objectives()
                    .forEach(o -> rows.add(
                            new GuidelineObjectiveEntity(next(), row.id(), objectives.get(o.number()), o.proposed())));
        }

        private void write(Acronym content) {
            var row = rows.add(new AcronymEntity(next(), content));
            content.aliases().forEach(a -> rows.add(new AcronymAliasEntity(next(), row.id(), a)));
        }

        private PlanPart.Place next() {
            return new PlanPart.Place(plan.tenant(), Audience.UP, plan.id(), turn.incrementAndGet());
        }
    }
}

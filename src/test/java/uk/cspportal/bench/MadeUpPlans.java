package uk.cspportal.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.identity.Role;
import uk.cspportal.plans.ForcePlanService;
import uk.cspportal.plans.PlanDocuments;
import uk.cspportal.plans.PlanService;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantId;

/** The plan of Bath and North East Somerset given to every partnership, with a grant for three services each. */
final class MadeUpPlans {

    private static final LocalDate FROM = LocalDate.of(2023, 4, 1);
    private static final int YEAR = 2024;

    /** Records the force plans of everybody; not the one whose reading is timed. */
    static final String OFFICE = "performance.as";

    /** What a thread is tied from, a query a table. */
    private static final List<String> TABLES = List.of(
            "select id, tenant_id, title, valid_from from local_plan where tenant_id in (:tenants)",
            "select id, item_number, title, force_priority_id from local_priority where tenant_id in (:tenants)",
            "select priority_id, strategy from priority_strategy where tenant_id in (:tenants)",
            "select id, priority_id, item_number, title, kind from objective where tenant_id in (:tenants)",
            "select objective_id, count(*) from activity where tenant_id in (:tenants) group by objective_id",
            "select id, item_number, guideline_key, wording, short_title, kind from guideline where tenant_id in (:tenants)",
            "select guideline_id, measure_key from guideline_measure where tenant_id in (:tenants)",
            "select guideline_id, objective_id, proposed from guideline_objective where tenant_id in (:tenants)",
            "select s.name, s.outcome_measure, y.budget from funded_service s join funded_service_year y "
                    + "on y.tenant_id = s.tenant_id and y.service_id = s.id "
                    + "where s.tenant_id in (:tenants) and y.start_year = 2024");

    /** What the force plans above them add when the thread begins at the national measures. */
    private static final List<String> FORCE_TABLES = List.of(
            "select id, tenant_id, title, valid_from from force_plan where tenant_id in (:tenants)",
            "select id, plan_id, item_number, title from force_priority where tenant_id in (:tenants)",
            "select id, priority_id, wording, proposed from area_of_focus where tenant_id in (:tenants)",
            "select priority_id, measure_key from force_priority_measure where tenant_id in (:tenants)",
            "select id, plan_id, title, reason from force_national where tenant_id in (:tenants)",
            "select national_id, area_id from force_national_area where tenant_id in (:tenants)");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PlanService plans;
    private final ForcePlanService forcePlans;
    private final DemonstrationPeople people;
    private final List<TenantId> forceAreas = new ArrayList<>();
    private final Map<String, String> keys = new LinkedHashMap<>();

    MadeUpPlans(
            JdbcClient jdbc,
            JsonMapper json,
            PlanService plans,
            ForcePlanService forcePlans,
            DemonstrationPeople people) {
        this.jdbc = jdbc;
        this.json = json;
        this.plans = plans;
        this.forcePlans = forcePlans;
        this.people = people;
        document();
    }

    /** How many measures the plan names. */
    int measures() {
        return keys.size();
    }

    /** Those whose office may see the plans: all that were loaded, and its own. */
    List<TenantId> forceAreas() {
        return List.copyOf(forceAreas);
    }

    void load(Tenant force, List<Tenant> partnerships) {
        people.alsoGive(OFFICE, force.id(), Role.PERFORMANCE);
        forceAreas.add(force.id());
        people.as(OFFICE, () -> forcePlans.define(force.id(), forceDocument()));
        jdbc.sql("""
                        insert into fund (tenant_id, version, audience, fund_key, name, funder)
                        values (:force, 0, 'OWN', 'bench', 'Made-up fund', 'Made-up funder')""").param("force", force.id().value()).update();
        for (var partnership : partnerships) {
            people.asStandIn(partnership, Role.OFFICER, () -> plans.adopt(partnership.id(), document(), FROM, null));
            grant(force.id(), partnership);
        }
    }

    private ObjectNode document() {
        var plan = PlanDocuments.banes();
        plan.remove("tenant");
        for (var guideline : plan.path("guidelines_of_success")) {
            var measures = (ArrayNode) guideline.path("measures");
            for (int i = 0; i < measures.size(); i++) {
                var key = measures.get(i).asString();
                measures.set(i, keys.computeIfAbsent(key, k -> MadeUpCountry.key(keys.size() + 1)));
            }
        }
        return plan;
    }

    private ObjectNode forceDocument() {
        var plan = PlanDocuments.force();
        plan.remove("tenant");
        var asked = json.createArrayNode();
        keys.values().forEach(asked::add);
        for (var priority : plan.path("priorities")) {
            ((ObjectNode) priority)
                    .set("measures", priority.path("number").asInt() == 1 ? asked : json.createArrayNode());
        }
        return plan;
    }

    private void grant(TenantId force, Tenant partnership) {
        long recipient = partnership.id().value();
        jdbc.sql("""
                        insert into award (tenant_id, version, audience, fund_id, award_key, title, recipient_tenant_id,
                            recipient_code, recipient, purpose, conditions, reasons, starts, ends, illustrative)
                        select tenant_id, 0, 'DOWN', id, concat('bench-', :recipient), 'Made-up award', :recipient, :code,
                            'Made-up council', 'made up', '[]', 'made up', '2024-04-01', '2025-03-31', true
                        from fund where tenant_id = :force and fund_key = 'bench'""")
                .param("recipient", recipient)
                .param("code", partnership.code())
                .param("force", force.value())
                .update();
        for (int service = 1; service <= 3; service++) {
            jdbc.sql("""
                            insert into funded_service (tenant_id, version, audience, award_tenant_id, award_id, service_key,
                                sort_order, name, short_name, output_unit, outcome_measure)
                            select recipient_tenant_id, 0, 'UP', tenant_id, id, concat('s', :service), :service,
                                concat('Made-up service ', :service), 'made up', 'people', :measure
                            from award where recipient_tenant_id = :recipient""")
                    .param("service", service)
                    .param("measure", service == 1 ? MadeUpCountry.key(3) : null)
                    .param("recipient", recipient)
                    .update();
        }
        jdbc.sql("""
                        insert into funded_service_year (tenant_id, version, audience, service_id, start_year, budget)
                        select tenant_id, 0, 'UP', id, :year, 40000 from funded_service where tenant_id = :recipient""").param("year", YEAR).param("recipient", recipient).update();
    }

    /** Fetches what the plans of partnerships hold of a thread, and does nothing with it. */
    int floor(List<Tenant> partnerships) {
        return fetch(TABLES, partnerships.stream().map(Tenant::id).toList());
    }

    /** The same of the force plans above them. */
    int forceFloor(List<Tenant> partnerships) {
        return fetch(
                FORCE_TABLES,
                partnerships.stream().map(Tenant::parent).distinct().toList());
    }

    private int fetch(List<String> queries, List<TenantId> of) {
        var tenants = of.stream().map(TenantId::value).toList();
        int[] rows = {0};
        queries.forEach(sql -> jdbc.sql(sql).param("tenants", tenants).query(row -> {
            rows[0] += row.getObject(1) == null ? 0 : 1;
        }));
        return rows[0];
    }

    long plans() {
        return jdbc.sql("select count(*) from local_plan").query(Long.class).single();
    }

    void analyse() {
        jdbc.sql("analyze table local_plan, local_priority, priority_strategy, objective, activity, guideline, "
                        + "guideline_measure, guideline_objective, award, funded_service, funded_service_year")
                .query()
                .listOfRows();
    }
}

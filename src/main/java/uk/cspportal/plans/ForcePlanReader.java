package uk.cspportal.plans;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.Tenant;
import uk.cspportal.tenancy.TenantKind;

/** Reads a force plan's document; refuses with all problems at once, each with its JSON pointer. */
final class ForcePlanReader {

    private ForcePlanReader() {}

    static ForcePlanContent read(JsonNode document, Tenant tenant) {
        if (tenant.kind() != TenantKind.FORCE_AREA) {
            throw new InvalidInputException("/tenant", Messages.text("plans.problem.no-force-area", tenant.name()));
        }
        var plan = new JsonPart(document);
        var code = plan.optional("tenant", 200);
        if (code != null && !code.equals(tenant.code())) {
            plan.problem("tenant", "plans.problem.tenant", code, tenant.name(), tenant.code());
        }
        var from = date(plan, "valid_from");
        var to = date(plan, "valid_to");
        if (from == null && !plan.has("valid_from")) {
            plan.problem("valid_from", "plans.problem.missing");
        }
        if (from != null && to != null && to.isBefore(from)) {
            plan.problem("valid_to", "plans.problem.ends-before-begin");
        }
        var priorities = plan.list("priorities", ForcePlanReader::priority);
        plan.unique("priorities", "number", priorities, ForcePlanContent.Priority::number);
        if (priorities.isEmpty()) {
            plan.problem("priorities", "plans.problem.empty");
        }
        var nationals = plan.list("national_measures", ForcePlanReader::national);
        var areas = priorities.stream().flatMap(p -> p.areasOfFocus().stream()).toList();
        for (int i = 0; i < nationals.size(); i++) {
            for (var area : nationals.get(i).areas()) {
                if (!areas.contains(area)) {
                    plan.problem("national_measures/" + i, "plans.problem.area", area);
                }
            }
        }
        var content = new ForcePlanContent(
                plan.text("name", 200),
                plan.optional("period", 40),
                from == null ? LocalDate.EPOCH : from,
                to,
                plan.flag("illustrative"),
                priorities,
                nationals);
        if (!plan.problems().isEmpty()) {
            throw new InvalidInputException(plan.problems());
        }
        return content;
    }

    private static ForcePlanContent.Priority priority(JsonPart part) {
        var measures = part.texts("measures", 80);
        part.unique("measures", "", measures, Function.identity());
        return new ForcePlanContent.Priority(
                part.number("number"),
                part.text("title", 300),
                part.texts("areas_of_focus", 500),
                part.flag("areas_proposed"),
                measures);
    }

    /** One that no area of focus takes up has to say why. */
    private static ForcePlanContent.National national(JsonPart part) {
        var areas = part.texts("areas_of_focus", 500);
        var reason = part.optional("reason", 1000);
        part.unique("areas_of_focus", "", areas, Function.identity());
        if (areas.isEmpty() && reason == null) {
            part.problem("reason", "plans.problem.no-area");
        }
        return new ForcePlanContent.National(part.text("title", 300), areas, areas.isEmpty() ? reason : null);
    }

    private static @Nullable LocalDate date(JsonPart plan, String key) {
        var text = plan.optional(key, 10);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            plan.problem(key, "plans.problem.date");
            return null;
        }
    }
}

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
        var content = new ForcePlanContent(
                plan.text("name", 200),
                plan.optional("period", 40),
                from == null ? LocalDate.EPOCH : from,
                to,
                plan.flag("illustrative"),
                priorities);
        if (!plan.problems().isEmpty()) {
            throw new InvalidInputException(plan.problems());
        }
        return content;
    }

    private static ForcePlanContent.Priority priority(JsonPart part) {
        var measures = part.texts("measures", 80);
        part.unique("measures", "", measures, Function.identity());
        return new ForcePlanContent.Priority(
                part.number("number"), part.text("title", 300), part.texts("areas_of_focus", 500), measures);
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

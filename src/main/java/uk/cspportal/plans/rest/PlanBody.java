package uk.cspportal.plans.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import uk.cspportal.plans.DraftPut;
import uk.cspportal.shared.SentJson;

/** A plan as it is sent in, and what the answer says. */
final class PlanBody {

    private PlanBody() {}

    static DraftPut read(HttpServletRequest request, JsonMapper json) {
        var document = SentJson.read(request, json);
        return new DraftPut(document, SentJson.version(request));
    }

    /** What the answer to a plan that was taken says. */
    record Taken(int version, List<String> ignored) {}
}

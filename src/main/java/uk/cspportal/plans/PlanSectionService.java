package uk.cspportal.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.InvalidInputException.Problem;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.tenancy.TenantId;

/**
 * Writes the sections that a plan prints beside its priorities, each on its own: whoever changes one says how they saw
 * it, and when somebody wrote it meanwhile nothing is overwritten.
 */
@Service
@Transactional
public class PlanSectionService {

    private final DraftStore store;
    private final ApplicationEventPublisher events;

    PlanSectionService(DraftStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /**
     * Gives a section a new text; a missing node takes the section out.
     *
     * @throws StaleSectionException when it no longer reads as it was seen
     */
    @PreAuthorize(Rights.OFFICER)
    public void change(TenantId tenant, String key, JsonNode seen, JsonNode now) {
        var section = PlanSection.find(key)
                .orElseThrow(() -> new NotFoundException(Messages.text("plans.sections.unknown", key)));
        var plan = store.hold(tenant).orElseThrow(() -> new NotFoundException(Messages.text("plans.life.none")));
        var document = store.document(plan);
        var stands = document.path(key);
        if (!stands.equals(seen)) {
            throw new StaleSectionException(stands);
        }
        if (now.isMissingNode()) {
            document.remove(key);
        } else {
            document.set(key, now.deepCopy());
        }
        var reading = store.read(tenant, document);
        var own = own(reading.problems(), section);
        if (!own.isEmpty()) {
            throw new InvalidInputException(own);
        }
        plan.rewrite(reading.content(), document);
        events.publishEvent(
                new DraftWritten(tenant.value(), "plan.section-changed", "section " + key, told(stands), told(now)));
    }

    /** The problems of this section, each at its field. */
    private static List<Problem> own(List<Problem> problems, PlanSection section) {
        var pointer = "/" + section.key();
        return problems.stream()
                .filter(p -> p.place().equals(pointer) || p.place().startsWith(pointer + "/"))
                .map(p -> new Problem(field(section, p.place().substring(pointer.length())), p.remedy()))
                .toList();
    }

    private static String field(PlanSection section, String rest) {
        return section.fields().stream()
                .map(SectionField::path)
                .filter(path -> !path.isEmpty() && (rest + "/").startsWith("/" + path + "/"))
                .findFirst()
                .orElse("");
    }

    private static @Nullable String told(JsonNode section) {
        return section.isMissingNode() ? null : SectionWords.words(section);
    }
}

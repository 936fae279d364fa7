package uk.cspportal.plans;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.TenantId;

/** Brings a plan in from a file: first what it would change is told, then only what was seen is written. */
@Service
@Transactional(readOnly = true)
public class PlanImportService {

    private final DraftStore store;
    private final PlanDraftService drafts;
    private final JsonMapper json;

    PlanImportService(DraftStore store, PlanDraftService drafts, JsonMapper json) {
        this.store = store;
        this.drafts = drafts;
        this.json = json;
    }

    /** Writes nothing. Refuses a file that is no JSON; all that is wrong with a plan is in the answer. */
    @PreAuthorize(Rights.OFFICER)
    public PlanImport preview(TenantId tenant, byte[] file) {
        var draft = store.find(tenant).map(store::show);
        draft.filter(found -> found.state() != PlanState.DRAFT).ifPresent(found -> {
            throw new ConflictException(Messages.text("plans.draft.not-open." + found.state()));
        });
        var document = PlanFile.read(file, json);
        var reading = store.read(tenant, document);
        int version = draft.map(PlanDraft::version).orElse(0);
        if (!reading.problems().isEmpty()) {
            return new PlanImport(version, reading.problems(), reading.ignored(), List.of());
        }
        var before = draft.map(PlanDraft::plan).orElseGet(() -> plan(tenant, store.forward(tenant)));
        return new PlanImport(
                version,
                List.of(),
                reading.ignored(),
                PlanComparison.differences(before, plan(tenant, reading.content())));
    }

    /**
     * Puts the plan of the file in the place of the draft, or begins one.
     *
     * @param seen the version of the draft with which the file was compared
     * @throws StaleDraftException when somebody wrote the draft since then
     */
    @Transactional
    @PreAuthorize(Rights.OFFICER)
    public PlanDraft replace(TenantId tenant, byte[] file, int seen) {
        return drafts.put(tenant, () -> new DraftPut(PlanFile.read(file, json), seen));
    }

    private LocalPlan plan(TenantId tenant, JsonNode document) {
        return plan(tenant, store.read(tenant, document).content());
    }

    /** To be compared only, so it needs neither an id nor an edition. */
    private static LocalPlan plan(TenantId tenant, PlanContent content) {
        return content.asPlan(new PlanId(0), tenant, PlanState.DRAFT, 0);
    }
}

package uk.cspportal.measures;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.tenancy.Audience;
import uk.cspportal.tenancy.Scope;
import uk.cspportal.tenancy.TenantId;

/**
 * Keeps what the caller types into a reference sheet, for nobody else, so that leaving the page or losing the connection
 * loses nothing. Not audited; gone once it is saved. Every question names the person, as the tenant's filter does not.
 */
@Service
@Transactional
public class SheetDrafts {

    /** The key under which a new measure is drafted, which has none yet. */
    public static final String NEW = "";

    private static final int MOST_BYTES = 60_000;
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final SheetDraftRepository drafts;
    private final CurrentPerson current;
    private final Scope scope;
    private final Clock clock;
    private final JsonMapper json;

    SheetDrafts(SheetDraftRepository drafts, CurrentPerson current, Scope scope, Clock clock, JsonMapper json) {
        this.drafts = drafts;
        this.current = current;
        this.scope = scope;
        this.clock = clock;
        this.json = json;
    }

    /** Keeps what is typed, in place of what was; says when. */
    @PreAuthorize(Rights.KEEP_MEASURES)
    public Instant keep(TenantId tenant, String key, int seen, Map<String, String> typed) {
        var text = json.writeValueAsString(typed);
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new InvalidInputException("", Messages.text("sheet.draft.too-long"));
        }
        var draft = find(tenant, key)
                .orElseGet(() -> new SheetDraftEntity(
                        tenant, audience(tenant), current.get().id(), key));
        draft.keep(seen, text, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return drafts.save(draft).savedAt();
    }

    /** What the caller typed here and did not save. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.KEEP_MEASURES)
    public Optional<SheetDraft> mine(TenantId tenant, String key) {
        return find(tenant, key).map(d -> new SheetDraft(d.seen(), json.readValue(d.typed(), TEXTS), d.savedAt()));
    }

    @PreAuthorize(Rights.KEEP_MEASURES)
    public void forget(TenantId tenant, String key) {
        find(tenant, key).ifPresent(drafts::delete);
    }

    private Optional<SheetDraftEntity> find(TenantId tenant, String key) {
        return drafts.find(tenant.value(), current.get().id().value(), key);
    }

    /** Somebody of a tenant above writes here too and has to find the draft again. */
    private Audience audience(TenantId tenant) {
        return scope.own().contains(tenant.value()) ? Audience.OWN : Audience.UP;
    }
}

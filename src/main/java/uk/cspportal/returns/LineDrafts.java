package uk.cspportal.returns;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import uk.cspportal.identity.Rights;
import uk.cspportal.measures.Measure;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/**
 * Keeps what the caller is typing, for nobody else, so that leaving the page or losing the connection
 * loses nothing. Called within two seconds of each stroke; not audited; gone once it becomes a version.
 */
@Service
@Transactional
public class LineDrafts {

    private final ReturnStore store;
    private final LineFinder find;
    private final LineReader reader;
    private final JsonMapper json;

    LineDrafts(ReturnStore store, LineFinder find, LineReader reader, JsonMapper json) {
        this.store = store;
        this.find = find;
        this.reader = reader;
        this.json = json;
    }

    @PreAuthorize(Rights.EDIT_LINES)
    public void save(TenantId tenant, Quarter quarter, String key, LineText field, String text) {
        var line = find.editable(store.get(tenant, quarter), key);
        keep(line, field.name(), Limits.text(field, text));
    }

    /** Keeps figures as they were typed, also those that are no numbers. */
    @PreAuthorize(Rights.EDIT_LINES)
    public void save(TenantId tenant, Quarter quarter, String key, String measure, TypedFigures typed) {
        var whole = store.get(tenant, quarter);
        var line = find.editable(whole, key);
        var asked = measure(whole, line, measure);
        Limits.check(measure, typed);
        keep(line, DraftEntity.field(asked), json.writeValueAsString(typed));
    }

    /** Keeps what is typed about a figure that stands out. */
    @PreAuthorize(Rights.EDIT_LINES)
    public void save(TenantId tenant, Quarter quarter, String key, TypedAccount typed) {
        var whole = store.get(tenant, quarter);
        var line = find.editable(whole, key);
        Limits.check(typed);
        keep(line, DraftEntity.account(measure(whole, line, typed.measure())), json.writeValueAsString(typed));
    }

    private Measure measure(QuarterlyReturn whole, LineEntity line, String measure) {
        return reader.read(whole, line).values().stream()
                .map(LineValue::measure)
                .filter(known -> known.key().equals(measure))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidInputException(measure, Messages.text("returns.error.no-measure", measure)));
    }

    /** What the caller typed and did not yet make a version of. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.READ_RETURN)
    public TypedLine of(TenantId tenant, Quarter quarter, String key) {
        var whole = store.get(tenant, quarter);
        var line = find.visible(whole, key);
        var drafts = draftsOf(line);
        var texts = new EnumMap<LineText, String>(LineText.class);
        for (var text : LineText.values()) {
            draft(drafts, text.name()).ifPresent(d -> texts.put(text, d.draft()));
        }
        var figures = new HashMap<String, TypedFigures>();
        var accounts = new HashMap<String, TypedAccount>();
        for (var value : reader.read(whole, line).values()) {
            var measure = value.measure();
            draft(drafts, DraftEntity.field(measure))
                    .ifPresent(d -> figures.put(measure.key(), json.readValue(d.draft(), TypedFigures.class)));
            draft(drafts, DraftEntity.account(measure))
                    .ifPresent(d -> accounts.put(measure.key(), json.readValue(d.draft(), TypedAccount.class)));
        }
        return new TypedLine(texts, figures, accounts);
    }

    /** Lets go of what the change makes a version of, within the caller's transaction. */
    void forget(LineEntity line, LineChange change, List<Measure> measures) {
        var drafts = draftsOf(line);
        change.texts().keySet().forEach(text -> forget(drafts, text.name()));
        change.noUpdate().forEach(text -> forget(drafts, text.name()));
        var changed = change.values().stream().map(ValueChange::measure).toList();
        measures.stream()
                .filter(measure -> changed.contains(measure.key()))
                .forEach(measure -> forget(drafts, DraftEntity.field(measure)));
        var explained = change.accounts().stream().map(AccountChange::measure).toList();
        measures.stream()
                .filter(measure -> explained.contains(measure.key()))
                .forEach(measure -> forget(drafts, DraftEntity.account(measure)));
    }

    private void forget(List<DraftEntity> drafts, String field) {
        draft(drafts, field).ifPresent(store.drafts::delete);
    }

    private void keep(LineEntity line, String field, String typed) {
        var draft = draft(draftsOf(line), field)
                .orElseGet(() -> new DraftEntity(line, store.caller().id(), field));
        draft.save(typed, store.now());
        store.drafts.save(draft);
    }

    private static Optional<DraftEntity> draft(List<DraftEntity> drafts, String field) {
        return drafts.stream().filter(d -> d.field().equals(field)).findFirst();
    }

    private List<DraftEntity> draftsOf(LineEntity line) {
        return store.drafts.find(
                line.tenant().value(), line.id(), store.caller().personId());
    }
}

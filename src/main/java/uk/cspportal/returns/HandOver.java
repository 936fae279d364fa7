package uk.cspportal.returns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Memberships;
import uk.cspportal.identity.PersonId;
import uk.cspportal.identity.Rights;
import uk.cspportal.identity.Role;
import uk.cspportal.identity.RoleHolder;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** Handing a line to the person who holds its figure: from then on it is in their list, and it may be all they see. */
@Service
@Transactional
public class HandOver {

    private static final int LABEL = 160;
    private static final int LONGEST_WORD = 500;

    private final ReturnStore store;
    private final LineFinder find;
    private final LineReader reader;
    private final Memberships memberships;
    private final GivenBack given;
    private final ApplicationEventPublisher events;

    HandOver(
            ReturnStore store,
            LineFinder find,
            LineReader reader,
            Memberships memberships,
            GivenBack given,
            ApplicationEventPublisher events) {
        this.store = store;
        this.find = find;
        this.reader = reader;
        this.memberships = memberships;
        this.given = given;
        this.events = events;
    }

    /** Those of the partnership who can fill in a line today. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rights.OFFICER)
    public List<RoleHolder> candidates(TenantId tenant) {
        return memberships.holders(tenant, Role.ANALYST, Role.PROVIDER, Role.OFFICER);
    }

    /**
     * Hands the line to a person, called in the return what {@code label} says.
     *
     * @throws StaleLineException when somebody else changed the line since {@code version}
     * @throws InvalidInputException when the person cannot fill in a line of this partnership today
     */
    @PreAuthorize(Rights.OFFICER)
    public ReturnLine to(TenantId tenant, Quarter quarter, String key, int version, PersonId holder, String label) {
        if (candidates(tenant).stream().noneMatch(one -> one.person().equals(holder))) {
            throw new InvalidInputException("holder", Messages.text("returns.error.no-holder"));
        }
        if (label.isBlank() || label.length() > LABEL) {
            throw new InvalidInputException(
                    "label", Messages.text("returns.error.holder-label", String.valueOf(LABEL)));
        }
        return hand(tenant, quarter, key, version, holder, Texts.plain(label).strip());
    }

    /** Takes the line back to the officers. */
    @PreAuthorize(Rights.OFFICER)
    public ReturnLine back(TenantId tenant, Quarter quarter, String key, int version) {
        return hand(tenant, quarter, key, version, null, Messages.text("returns.held-by-officer"));
    }

    /**
     * Gives a line that the caller holds back to the officers, with a word to them; from then on the caller sees
     * it as anybody of their role does, a provider no more.
     *
     * @throws ConflictException when the caller does not hold it
     */
    @PreAuthorize(Rights.EDIT_LINES)
    public void giveBack(TenantId tenant, Quarter quarter, String key, int version, String word) {
        var whole = store.get(tenant, quarter);
        var line = find.editable(whole, key, version);
        var caller = store.caller();
        if (!line.isHeldBy(caller.id())) {
            throw new ConflictException(Messages.text("returns.give-back.not-yours"));
        }
        var said = Texts.plain(word);
        if (said.length() > LONGEST_WORD) {
            throw new InvalidInputException(
                    "word", Messages.text("returns.error.too-long", String.valueOf(LONGEST_WORD)));
        }
        given.back(whole, line, line.heldBy(), said);
    }

    private ReturnLine hand(
            TenantId tenant, Quarter quarter, String key, int version, @Nullable PersonId holder, String label) {
        var whole = store.get(tenant, quarter);
        var line = find.editable(whole, key, version);
        var before = line.heldBy();
        line.handTo(holder, label, store.now());
        store.tell(whole, key, EventKind.HANDED_OVER, null, before, label);
        events.publishEvent(new LineChanged(tenant, quarter, key, "return.handed-over", before, label, null));
        store.lines.saveAndFlush(line);
        return reader.read(whole, line);
    }
}

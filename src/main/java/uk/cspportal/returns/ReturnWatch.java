package uk.cspportal.returns;

import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.identity.Rights;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.NotFoundException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** Who is in a return at the same time, and that something changed there while a page stood open. */
@Service
@Transactional(readOnly = true)
public class ReturnWatch {

    private final ReturnStore store;
    private final LineFinder find;
    private final LineAccess lines;
    private final Access access;
    private final CurrentPerson current;
    private final ReturnPulse pulse;

    ReturnWatch(
            ReturnStore store,
            LineFinder find,
            LineAccess lines,
            Access access,
            CurrentPerson current,
            ReturnPulse pulse) {
        this.store = store;
        this.find = find;
        this.lines = lines;
        this.access = access;
        this.current = current;
        this.pulse = pulse;
    }

    /**
     * Tells {@code listener} of changes until the watch ends; it is called on a thread of nobody's. Those who work in
     * the partnership are shown to each other meanwhile; the policing body's office looks on unseen.
     *
     * @param line the guideline whose page is open; empty for the return as a whole
     * @param alive whether the page's browser can still be reached
     * @return what ends the watch
     * @throws NotFoundException when the caller may not see the line
     */
    @Transactional
    @PreAuthorize(Rights.READ_RETURN)
    public Runnable open(
            TenantId tenant, Quarter quarter, String line, BooleanSupplier alive, Consumer<ReturnNews> listener) {
        var whole = store.get(tenant, quarter);
        if (!line.isEmpty()) {
            find.visible(whole, line);
        }
        var token = UUID.randomUUID().toString();
        var where = new WatchedReturn(tenant.value(), whole.id());
        pulse.add(new Watcher(token, where, line, worksWithin(tenant) ? current.get() : null, alive, listener));
        return () -> pulse.remove(token);
    }

    private boolean worksWithin(TenantId tenant) {
        return access.holds(tenant, Role.OFFICER, Role.APPROVER, Role.ANALYST, Role.PROVIDER, Role.POLICE_LEAD);
    }

    /**
     * The others who are there now: on lines that the caller may see, and on the task list for those who see all. Who
     * looks on unseen sees nobody.
     */
    @PreAuthorize(Rights.READ_RETURN)
    public List<Presence> others(TenantId tenant, Quarter quarter) {
        var whole = store.get(tenant, quarter);
        if (!worksWithin(tenant)) {
            return List.of();
        }
        var visible = store.lines(whole).stream()
                .filter(line -> lines.sees(whole, line))
                .map(LineEntity::key)
                .collect(Collectors.toSet());
        if (lines.seesAll(tenant)) {
            visible.add("");
        }
        long me = current.get().personId();
        return pulse.here(new WatchedReturn(tenant.value(), whole.id())).stream()
                .filter(here -> here.personId() != me)
                .map(PresenceRows.Here::presence)
                .filter(presence -> visible.contains(presence.line()))
                .distinct()
                .toList();
    }
}

package uk.cspportal.returns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.commentary.PoliceHistory;
import uk.cspportal.commentary.SaidEvent;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Rights;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/**
 * Who did what when, to a return or to one of its lines, newest first, with the words before and after: what the
 * partnership did and what the police and the policing body said, each as far as the caller may read it.
 */
@Service
@Transactional(readOnly = true)
public class ReturnTimeline {

    private static final Role[] WHOLE = {
        Role.OFFICER, Role.APPROVER, Role.POLICE_LEAD, Role.VIEWER, Role.PERFORMANCE, Role.COMMISSIONER
    };

    private final ReturnStore store;
    private final LineAccess lines;
    private final LineFinder find;
    private final PoliceHistory police;
    private final Access access;

    ReturnTimeline(ReturnStore store, LineAccess lines, LineFinder find, PoliceHistory police, Access access) {
        this.store = store;
        this.lines = lines;
        this.find = find;
        this.police = police;
        this.access = access;
    }

    /** The whole return, with everything about the lines that the caller may see. */
    @PreAuthorize(ReturnVersionService.READ_WHOLE)
    public List<LineEvent> of(TenantId tenant, Quarter quarter) {
        var whole = store.get(tenant, quarter);
        var seen = store.lines(whole).stream()
                .filter(line -> lines.sees(whole, line))
                .map(LineEntity::key)
                .collect(Collectors.toSet());
        var events = new ArrayList<>(store.events(whole).stream()
                .filter(event -> event.line() == null || seen.contains(event.line()))
                .map(EventEntity::toEvent)
                .toList());
        police.of(tenant, quarter).stream().map(ReturnTimeline::event).forEach(events::add);
        return sorted(events);
    }

    /** One line; to whoever works on that line alone, what was done to it, not what others said or uploaded. */
    List<LineEvent> ofLine(TenantId tenant, Quarter quarter, String key) {
        var whole = store.get(tenant, quarter);
        find.visible(whole, key);
        var events = new ArrayList<>(store.history(whole, key));
        if (access.holds(tenant, WHOLE)) {
            police.of(tenant, quarter).stream()
                    .filter(said -> said.subject().equals(key))
                    .map(ReturnTimeline::event)
                    .forEach(events::add);
        }
        return sorted(events);
    }

    /** A file was taken over; what it changed on each line stands there. */
    @Transactional
    @PreAuthorize(Rights.EDIT_LINES)
    public void uploaded(TenantId tenant, Quarter quarter, String file, int changes) {
        store.tell(
                store.get(tenant, quarter),
                null,
                EventKind.WORKBOOK,
                null,
                null,
                Messages.text("returns.event.WORKBOOK.what", file, String.valueOf(changes)));
    }

    /** Those at the same moment stay in the order in which they were done. */
    private static List<LineEvent> sorted(List<LineEvent> events) {
        return events.stream()
                .sorted(Comparator.comparing(LineEvent::at).reversed())
                .toList();
    }

    private static LineEvent event(SaidEvent said) {
        return new LineEvent(said.at(), said.subject(), said.what(), said.by(), said.from(), said.to());
    }
}

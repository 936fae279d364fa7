package uk.cspportal.commentary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Rights;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** What was written, planned, asked and answered about a quarter, as far as the caller may read it, in no order. */
@Service
@Transactional(readOnly = true)
public class PoliceHistory {

    private final CommentaryVersionRepository wordings;
    private final PlannedActionVersionRepository actions;
    private final ThreadService threads;
    private final Readership readership;
    private final Access access;

    PoliceHistory(
            CommentaryVersionRepository wordings,
            PlannedActionVersionRepository actions,
            ThreadService threads,
            Readership readership,
            Access access) {
        this.wordings = wordings;
        this.actions = actions;
        this.threads = threads;
        this.readership = readership;
        this.access = access;
    }

    @PreAuthorize(Rights.READ_PARTNERSHIP)
    public List<SaidEvent> of(TenantId tenant, Quarter quarter) {
        var events = new ArrayList<SaidEvent>();
        var bySubject = new LinkedHashMap<String, List<Commentary>>();
        wordings.ofQuarter(tenant.value(), quarter.code()).stream()
                .map(CommentaryVersionEntity::toCommentary)
                .forEach(said -> bySubject
                        .computeIfAbsent(said.guideline(), key -> new ArrayList<>())
                        .add(said));
        var seen = readership.of(tenant);
        bySubject.values().forEach(all -> events.addAll(WordingChanges.of(all, seen)));
        planned(tenant, quarter, events);
        if (access.holds(tenant, ThreadService.READERS)) {
            threads.of(tenant, quarter)
                    .forEach(thread -> thread.entries().forEach(entry -> events.add(asked(thread, entry))));
        }
        return events;
    }

    /** What was said of actions in this quarter, each beside what it said before, in whichever quarter that was. */
    private void planned(TenantId tenant, Quarter quarter, List<SaidEvent> events) {
        var before = new LinkedHashMap<Long, PlannedActionVersionEntity>();
        for (var version : actions.upTo(tenant.value(), quarter.code())) {
            var then = before.put(version.action().id(), version);
            if (version.quarter().equals(quarter.code())) {
                var action = version.action();
                events.add(new SaidEvent(
                        version.changedAt(),
                        action.guideline(),
                        Messages.text(
                                then == null ? "commentary.history.action.added" : "commentary.history.action.changed",
                                String.valueOf(action.number())),
                        version.changedBy(),
                        words(then),
                        words(version)));
            }
        }
    }

    private static @Nullable String words(@Nullable PlannedActionVersionEntity version) {
        if (version == null) {
            return null;
        }
        var said = version.details();
        return Messages.text(
                "commentary.history.action",
                said.text(),
                said.owner(),
                Formats.date(said.due()),
                Messages.text("commentary.action", said.status()));
    }

    private static SaidEvent asked(QuestionThread thread, ThreadEntry entry) {
        return new SaidEvent(
                entry.at(),
                thread.subject(),
                Messages.text(
                        "commentary.history.question",
                        Messages.text("commentary.thread.side", thread.askedBy()),
                        Messages.text("commentary.thread.side", thread.askedOf()),
                        Messages.text("commentary.thread.side", entry.side()),
                        Messages.text("commentary.thread", entry.kind())),
                entry.by(),
                null,
                entry.text());
    }
}

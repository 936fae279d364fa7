package uk.cspportal.commentary;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import uk.cspportal.identity.CurrentPerson;
import uk.cspportal.identity.PortalUser;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** Keeps the wordings of commentaries: a new one never replaces the one before, it follows it. */
@Component
class CommentaryTexts {

    static final int LONGEST = 10_000;

    private final CommentaryRepository commentaries;
    private final CommentaryVersionRepository versions;
    private final CurrentPerson current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CommentaryTexts(
            CommentaryRepository commentaries,
            CommentaryVersionRepository versions,
            CurrentPerson current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.commentaries = commentaries;
        this.versions = versions;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    Map<String, Commentary> standing(TenantId tenant, Quarter quarter) {
        return versions.standing(tenant.value(), quarter.code()).stream()
                .map(CommentaryVersionEntity::toCommentary)
                .collect(Collectors.toUnmodifiableMap(Commentary::guideline, c -> c));
    }

    List<Commentary> history(TenantId tenant, Quarter quarter, String guideline) {
        return versions.history(tenant.value(), quarter.code(), guideline).stream()
                .map(CommentaryVersionEntity::toCommentary)
                .toList();
    }

    Commentary write(
            TenantId tenant,
            Quarter quarter,
            String guideline,
            String text,
            @Nullable Outlook outlook,
            int expectedRevision,
            String by) {
        if (text.isBlank()) {
            throw new InvalidInputException("text", Messages.text("commentary.error.text"));
        }
        checkLength(text);
        var before = versions.standing(tenant.value(), quarter.code(), guideline)
                .map(CommentaryVersionEntity::toCommentary)
                .orElse(null);
        if (expectedRevision != (before == null ? 0 : before.revision())) {
            throw changedMeanwhile(before);
        }
        var entity = commentaries
                .find(tenant.value(), quarter.code(), guideline)
                .orElseGet(() -> new CommentaryEntity(tenant, quarter, guideline));
        int revision = entity.nextRevision();
        try {
            commentaries.saveAndFlush(entity);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            throw changedMeanwhile(null);
        }
        events.publishEvent(new CommentaryWritten(
                tenant, quarter, guideline, revision, before == null ? null : before.outlook(), outlook));
        var author = current.find().map(PortalUser::personId).orElse(null);
        return versions.save(new CommentaryVersionEntity(entity, text.strip(), outlook, by, author, clock.instant()))
                .toCommentary();
    }

    static void checkLength(String text) {
        if (text.length() > LONGEST) {
            throw new InvalidInputException("text", Messages.text("commentary.error.too-long", Formats.count(LONGEST)));
        }
    }

    private static CommentaryChangedException changedMeanwhile(@Nullable Commentary theirs) {
        return new CommentaryChangedException(Messages.text("commentary.error.changed"), theirs);
    }
}

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
            Wording typed,
            int expectedRevision,
            boolean checked,
            String by) {
        checkLength(typed);
        var wording = stripped(typed);
        if (wording.passages().isEmpty()) {
            throw new InvalidInputException(CommentaryCategory.CONTEXT.name(), Messages.text("commentary.error.text"));
        }
        var before = versions.standing(tenant.value(), quarter.code(), guideline)
                .map(CommentaryVersionEntity::toCommentary)
                .orElse(null);
        if (expectedRevision != (before == null ? 0 : before.revision())) {
            throw changedMeanwhile(before);
        }
        var widening = Widening.between(before == null ? null : before.wording(), wording);
        if (widening.asks() && !checked) {
            throw new CommentaryUncheckedException(Messages.text("commentary.error.unchecked"), widening);
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
                tenant, quarter, guideline, revision, before == null ? null : before.outlook(), wording.outlook()));
        if (widening.asks()) {
            events.publishEvent(new CommentaryChecked(tenant, quarter, guideline, revision, widening));
        }
        var author = current.find().map(PortalUser::personId).orElse(null);
        return versions.save(new CommentaryVersionEntity(entity, wording, by, author, clock.instant()))
                .toCommentary();
    }

    /** @throws InvalidInputException naming the category of the text that is too long */
    static void checkLength(Wording typed) {
        var problems = typed.passages().stream()
                .filter(passage -> passage.text().length() > LONGEST)
                .map(passage -> new InvalidInputException.Problem(
                        passage.category().name(), Messages.text("commentary.error.too-long", Formats.count(LONGEST))))
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    /** Without what is empty: a category is said or it is not. */
    private static Wording stripped(Wording typed) {
        return new Wording(
                typed.passages().stream()
                        .filter(passage -> !passage.text().isBlank())
                        .map(passage -> new Passage(
                                passage.category(),
                                passage.visibility(),
                                passage.text().strip()))
                        .toList(),
                typed.outlook());
    }

    private static CommentaryChangedException changedMeanwhile(@Nullable Commentary theirs) {
        return new CommentaryChangedException(Messages.text("commentary.error.changed"), theirs);
    }
}

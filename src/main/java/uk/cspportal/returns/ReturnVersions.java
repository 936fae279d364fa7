package uk.cspportal.returns;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.cspportal.commentary.CommentaryRecord;
import uk.cspportal.commentary.CommentaryService;
import uk.cspportal.commentary.QuarterCommentary;
import uk.cspportal.commentary.Readership;

/** Keeps returns whole, so that what was signed can be read as it was, whatever changes later. */
@Component
class ReturnVersions {

    private final ReturnVersionRepository versions;
    private final ReturnStore store;
    private final LineReader reader;
    private final LineAccess access;
    private final JudgementStore judgements;
    private final ReturnPriorities priorities;
    private final CommentaryService commentary;
    private final CommentaryRecord record;
    private final Readership readership;
    private final JsonMapper json;

    ReturnVersions(
            ReturnVersionRepository versions,
            ReturnStore store,
            LineReader reader,
            LineAccess access,
            JudgementStore judgements,
            ReturnPriorities priorities,
            CommentaryService commentary,
            CommentaryRecord record,
            Readership readership,
            JsonMapper json) {
        this.versions = versions;
        this.store = store;
        this.reader = reader;
        this.access = access;
        this.judgements = judgements;
        this.priorities = priorities;
        this.commentary = commentary;
        this.record = record;
        this.readership = readership;
        this.json = json;
    }

    /** Keeps it as it stands at the chair's signature; it covers the lines not settled before. */
    void keepSigned(QuarterlyReturn whole) {
        var covered =
                store.lines(whole).stream().filter(line -> !line.settled()).toList();
        keep(whole, VersionKind.SIGNED, covered, whole.asked());
        covered.forEach(LineEntity::settle);
        whole.answered();
    }

    /** Keeps what the chair has read before they send some of it back; every other line is settled. */
    void keepSentBack(QuarterlyReturn whole, List<LineEntity> named, String why) {
        keep(whole, VersionKind.SENT_BACK, named, why);
        store.lines(whole).forEach(LineEntity::settle);
    }

    List<ReturnVersion> of(QuarterlyReturn whole) {
        return versions.ofReturn(whole.tenant().value(), whole.id()).stream()
                .map(this::read)
                .toList();
    }

    Optional<ReturnVersion> last(QuarterlyReturn whole) {
        return versions.last(whole.tenant().value(), whole.id()).map(this::read);
    }

    /** What the return says now, as far as the caller sees it. */
    VersionContent standing(QuarterlyReturn whole) {
        return content(whole, commentary.of(whole.tenant(), whole.quarter()));
    }

    private VersionContent content(QuarterlyReturn whole, QuarterCommentary police) {
        var seen = store.lines(whole).stream()
                .filter(line -> access.sees(whole, line))
                .toList();
        var judged = judgements.of(whole);
        var read = reader.read(whole, seen).stream()
                .map(line -> new VersionLine(
                        line.guideline().key(),
                        line.guideline().number(),
                        line.guideline().shortTitle(),
                        line.guideline().text(),
                        line.values().stream().map(VersionFigure::of).toList(),
                        line.texts(),
                        VersionAccount.of(line),
                        VersionCommentary.of(police.of(line.guideline().key())),
                        judged.of(line.guideline().key())))
                .toList();
        var ofPriorities = priorities.of(whole).stream()
                .map(one -> new VersionPriority(one.number(), one.title(), VersionCommentary.of(police.of(one.key()))))
                .filter(one -> one.police() != null)
                .toList();
        return new VersionContent(read, ofPriorities, judged.quarter());
    }

    /** With every text of the police, also those the signatory does not read: each reader is shown their own part. */
    private void keep(QuarterlyReturn whole, VersionKind kind, List<LineEntity> covered, @Nullable String why) {
        int number = 1
                + versions.last(whole.tenant().value(), whole.id())
                        .map(ReturnVersionEntity::number)
                        .orElse(0);
        versions.saveAndFlush(new ReturnVersionEntity(
                whole,
                number,
                kind,
                store.caller().name(),
                store.now(),
                covered.stream().map(LineEntity::key).toList(),
                why,
                json.writeValueAsString(content(whole, record.whole(whole.tenant(), whole.quarter())))));
    }

    private ReturnVersion read(ReturnVersionEntity kept) {
        return kept.toVersion(
                json.readValue(kept.document(), VersionContent.class).asReadBy(readership.of(kept.tenant())));
    }
}

package uk.cspportal.returns.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.cspportal.identity.Role;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.returns.ReturnRoutes;
import uk.cspportal.returns.ReturnState;
import uk.cspportal.returns.ReturnVersion;
import uk.cspportal.returns.ReturnVersionService;
import uk.cspportal.returns.SinceLast;
import uk.cspportal.returns.VersionDifference;
import uk.cspportal.returns.VersionKind;
import uk.cspportal.returns.WholeReturn;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.StatusTag;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;

/** What the page of the whole return says of its earlier versions: what is to be signed again, what was revised, where they are read. */
final class ReviewVersions {

    /** Those who read a whole return; whoever works on single lines does not. */
    static final Role[] READERS = {
        Role.OFFICER, Role.APPROVER, Role.POLICE_LEAD, Role.VIEWER, Role.PERFORMANCE, Role.COMMISSIONER
    };

    private final String slug;
    private final WholeReturn whole;
    private final List<ReturnVersion> versions;
    private final @Nullable SinceLast since;

    private ReviewVersions(String slug, WholeReturn whole, List<ReturnVersion> versions, @Nullable SinceLast since) {
        this.slug = slug;
        this.whole = whole;
        this.versions = versions;
        this.since = since;
    }

    static ReviewVersions of(Tenant tenant, WholeReturn whole, ReturnVersionService service) {
        var quarter = whole.overview().quarter();
        var since = whole.overview().state() == ReturnState.FOR_SIGN_OFF
                ? service.sinceLast(tenant.id(), quarter).orElse(null)
                : null;
        return new ReviewVersions(tenant.slug(), whole, service.list(tenant.id(), quarter), since);
    }

    static ReviewVersions none(Tenant tenant, WholeReturn whole) {
        return new ReviewVersions(tenant.slug(), whole, List.of(), null);
    }

    /** Before a signature, what came back; after a second one, what it revised. */
    Optional<Card> changes() {
        return since != null ? Optional.of(toSign(since)) : revision();
    }

    private Card toSign(SinceLast since) {
        var last = since.last();
        var back = whole.lines().stream()
                .filter(line -> since.toSign().contains(line.guideline().key()))
                .toList();
        var which = back.size() == 1
                ? Messages.text("returns.version.guideline", FigureWords.numbers(back))
                : Messages.text("returns.version.guidelines", FigureWords.numbers(back));
        var explain = new Paragraph(
                Messages.text("returns.version.to-sign." + last.kind(), which, last.by(), Formats.dateTime(last.at())));
        var card = new Card(Messages.text("returns.version.to-sign"), explain);
        return since.differences().isEmpty()
                ? card.content(new Paragraph(Messages.text("returns.version.to-sign.same")))
                : card.content(VersionDifferences.of(since.differences()));
    }

    private Optional<Card> revision() {
        var signed = signed();
        if (signed.size() < 2) {
            return Optional.empty();
        }
        var now = signed.getLast();
        var before = signed.get(signed.size() - 2);
        var differences = VersionDifference.between(before.content(), now.content());
        var card = new Card(
                Messages.text("returns.version.revision", String.valueOf(signed.size() - 1)),
                new Paragraph(Messages.text(
                        "returns.version.revision.text",
                        Formats.dateTime(before.at()),
                        now.by(),
                        Formats.dateTime(now.at()))));
        if (now.why() != null) {
            now.why().lines().forEach(why -> card.content(new Paragraph(Messages.text("returns.version.why", why))));
        }
        return Optional.of(card.content(
                differences.isEmpty()
                        ? new Paragraph(Messages.text("returns.version.same"))
                        : VersionDifferences.of(differences)));
    }

    private List<ReturnVersion> signed() {
        return versions.stream().filter(v -> v.kind() == VersionKind.SIGNED).toList();
    }

    /** Links to every kept version, the newest first. */
    Optional<Card> list() {
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("plain-list");
        for (var version : versions.reversed()) {
            var who = new Span(Messages.text(
                    "returns.version.kept." + version.kind(), version.by(), Formats.dateTime(version.at())));
            who.addClassName("below");
            list.add(new ListItem(
                    new TextLink(
                            name(version),
                            ReturnRoutes.version(slug, whole.overview().quarter(), version.number())),
                    who));
        }
        return Optional.of(new Card(Messages.text("returns.version.list"), list));
    }

    static String name(ReturnVersion version) {
        return Messages.text("returns.version.name", String.valueOf(version.number()));
    }

    /** Whether the line is signed already, or was left alone when others went back. */
    boolean settled(ReturnLine line) {
        return since != null && !since.toSign().contains(line.guideline().key());
    }

    /** Whether the next signature is about the line; null while none is asked for a second time. */
    @Nullable
    StatusTag standing(ReturnLine line) {
        if (since == null) {
            return null;
        }
        return since.toSign().contains(line.guideline().key())
                ? new StatusTag(StatusTag.Kind.QUERIED, Messages.text("returns.version.line.to-sign"))
                : new StatusTag(
                        StatusTag.Kind.LOCKED,
                        Messages.text("returns.version.line." + since.last().kind()));
    }
}

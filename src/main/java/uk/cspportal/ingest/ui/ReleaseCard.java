package uk.cspportal.ingest.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import uk.cspportal.ingest.OfficialRelease;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.DataTable;
import uk.cspportal.shared.ui.KeyFacts;
import uk.cspportal.shared.ui.Notice;

/** What one table of a release would publish, with everything that keeps it from it. */
final class ReleaseCard {

    /** Enough to see what is going on; all of it is on the trail once it is published. */
    private static final int SHOWN = 40;

    private ReleaseCard() {}

    static Card of(OfficialRelease release) {
        var card = new Card(
                Messages.text(
                        "ingest.official.release",
                        Formats.month(release.period().end())),
                new Paragraph(release.title()));
        if (!release.ended()) {
            card.content(new Notice(
                    Notice.Kind.WARNING,
                    Messages.text("ingest.official.not-ended"),
                    Messages.text("ingest.official.not-ended.why")));
        }
        card.content(facts(release));
        if (!release.problems().isEmpty()) {
            card.content(problems(release));
            more(card, release.problems().size());
        }
        if (!release.changed().isEmpty()) {
            card.content(changes(release));
            more(card, release.changed().size());
        }
        return card;
    }

    private static KeyFacts facts(OfficialRelease release) {
        return new KeyFacts()
                .row(Messages.text("ingest.official.fact.found"), Formats.count(release.found()))
                .row(Messages.text("ingest.official.fact.not-found"), named(release.notFound()))
                .row(Messages.text("ingest.official.fact.absent"), named(release.absent()))
                .row(Messages.text("ingest.official.fact.fresh"), Formats.count(release.fresh()))
                .row(
                        Messages.text("ingest.official.fact.changed"),
                        Formats.count(release.changed().size()))
                .row(Messages.text("ingest.official.fact.unchanged"), Formats.count(release.unchanged()))
                .row(Messages.text("ingest.official.fact.unassigned"), Formats.count(release.unassigned()));
    }

    private static String named(List<String> names) {
        return names.isEmpty()
                ? Messages.text("ingest.official.none")
                : Messages.text(
                        names.size() > SHOWN ? "ingest.official.named.more" : "ingest.official.named",
                        Formats.count(names.size()),
                        String.join(", ", names.subList(0, Math.min(SHOWN, names.size()))));
    }

    private static DataTable problems(OfficialRelease release) {
        var table = new DataTable(Messages.text("ingest.official.problems"))
                .captionShown()
                .compact()
                .number(Messages.text("ingest.official.row"))
                .column(Messages.text("ingest.official.column"))
                .column(Messages.text("ingest.official.found"))
                .column(Messages.text("ingest.official.expected"));
        release.problems().stream()
                .limit(SHOWN)
                .forEach(problem -> table.textRow(
                        problem.row() == 0 ? "" : String.valueOf(problem.row()),
                        problem.column(),
                        problem.found(),
                        problem.expected()));
        return table;
    }

    private static DataTable changes(OfficialRelease release) {
        var table = new DataTable(Messages.text("ingest.official.changes"))
                .captionShown()
                .compact()
                .rowHeaders()
                .column(Messages.text("ingest.official.area"))
                .column(Messages.text("ingest.official.column"))
                .number(Messages.text("ingest.official.from"))
                .number(Messages.text("ingest.official.to"));
        release.changed().stream()
                .limit(SHOWN)
                .forEach(change -> table.textRow(
                        change.area(), change.what(), Formats.count(change.from()), Formats.count(change.to())));
        return table;
    }

    private static void more(Card card, int all) {
        if (all > SHOWN) {
            card.content(new Paragraph(Messages.text("ingest.official.more", Formats.count(all - SHOWN))));
        }
    }
}

package uk.cspportal.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Breakdown;
import uk.cspportal.measures.BreakdownService;
import uk.cspportal.measures.BreakdownTable;
import uk.cspportal.measures.Measure;
import uk.cspportal.measures.Sentences;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.EmptyState;
import uk.cspportal.tenancy.Tenant;

/** The parts of a measure on its page: a card for each breakdown, and for keepers the way to make another. */
@SpringComponent
class BreakdownCards {

    private static final int HUNDRED = 100;

    private final BreakdownService breakdowns;
    private final BreakdownEditor editor;

    BreakdownCards(BreakdownService breakdowns, BreakdownEditor editor) {
        this.breakdowns = breakdowns;
        this.editor = editor;
    }

    /**
     * The cards; none for readers of a measure that is not broken down.
     *
     * @param knownAt null for now
     * @param keeps whether to offer what only keepers do
     */
    List<Component> of(
            Tenant tenant, Measure measure, @Nullable Instant knownAt, boolean keeps, SerializableRunnable done) {
        var cards = new ArrayList<Component>();
        var tables = breakdowns.tables(tenant.id(), measure.key(), knownAt);
        var all = breakdowns.breakdowns(tenant.id(), measure.key());
        tables.forEach(table -> cards.add(card(tenant, measure, table, keeps, done)));
        all.stream()
                .filter(one ->
                        tables.stream().noneMatch(table -> table.breakdown().equals(one)))
                .forEach(one -> cards.add(empty(tenant, measure, one, keeps, done)));
        if (keeps) {
            var acts = new Div(editor.adding(tenant, measure, done));
            acts.addClassName("card-acts");
            cards.add(
                    all.isEmpty()
                            ? new Card(
                                    Messages.text("breakdown.none"),
                                    new Paragraph(Messages.text("breakdown.none.why")),
                                    acts)
                            : acts);
        }
        return cards;
    }

    private Card card(Tenant tenant, Measure measure, BreakdownTable table, boolean keeps, SerializableRunnable done) {
        var dimension = table.breakdown().dimension();
        var card = new Card(
                        Messages.text("breakdown.heading", measure.sheet().shortTitle(), dimension),
                        words(sentence(table)),
                        PartsTable.of(table))
                .flush()
                .aside(Messages.text("breakdown.kind", table.breakdown().kind()));
        breakdowns
                .disproportion(tenant.id(), table)
                .ifPresent(found -> card.content(
                        words(Messages.text(
                                "breakdown.ratio.explain",
                                Sentences.name(found.period()),
                                found.reference(),
                                String.valueOf(found.year()),
                                found.source())),
                        RatioTable.of(found)));
        var acts = new Div(full(tenant, measure, dimension), forPublication(tenant, measure, dimension));
        if (keeps) {
            acts.add(editor.changing(tenant, measure, table.breakdown(), done));
        }
        acts.addClassNames("card-acts", "under-table");
        return card.content(acts);
    }

    private Component empty(
            Tenant tenant, Measure measure, Breakdown breakdown, boolean keeps, SerializableRunnable done) {
        var heading = Messages.text("breakdown.heading", measure.sheet().shortTitle(), breakdown.dimension());
        var why = Messages.text(
                "breakdown.empty.why",
                breakdown.dimension(),
                breakdown.categories().getFirst().key());
        return new Card(
                heading,
                keeps
                        ? new EmptyState(
                                Messages.text("breakdown.empty"),
                                why,
                                editor.changing(tenant, measure, breakdown, done))
                        : new EmptyState(Messages.text("breakdown.empty"), Messages.text("breakdown.empty.wait")));
    }

    private static String sentence(BreakdownTable table) {
        var period = Sentences.name(table.period());
        if (table.overlaps()) {
            return Messages.text("breakdown.overlaps", period);
        }
        return table.largest()
                .map(row -> Messages.text(
                        "breakdown.largest",
                        row.part().title(),
                        Formats.number(HUNDRED * row.share(), 0),
                        period,
                        Messages.text(table.whole() == null ? "breakdown.of.parts" : "breakdown.of.whole")))
                .orElseGet(() -> Messages.text("breakdown.not-shared", period));
    }

    private static Paragraph words(String text) {
        var words = new Paragraph(text);
        words.addClassName("under-table");
        return words;
    }

    /** Asked for anew when it is fetched, with the rights of that moment. */
    private Anchor full(Tenant tenant, Measure measure, String dimension) {
        DownloadHandler file = event -> {
            event.setFileName(Messages.text("breakdown.file", tenant.slug(), measure.key(), dimension));
            event.setContentType("text/csv; charset=utf-8");
            BreakdownCsv.full(
                    measure.key(),
                    breakdowns.series(tenant.id(), measure.key(), dimension).values(),
                    event.getOutputStream());
        };
        return link(file, "breakdown.download");
    }

    private Anchor forPublication(Tenant tenant, Measure measure, String dimension) {
        DownloadHandler file = event -> {
            event.setFileName(Messages.text("breakdown.file.public", tenant.slug(), measure.key(), dimension));
            event.setContentType("text/csv; charset=utf-8");
            BreakdownCsv.forPublication(
                    measure.key(),
                    dimension,
                    breakdowns.forPublication(tenant.id(), measure.key(), dimension),
                    event.getOutputStream());
        };
        return link(file, "breakdown.download.public");
    }

    private static Anchor link(DownloadHandler file, String key) {
        var link = new Anchor(file, Messages.text(key));
        link.addClassName("button-link");
        return link;
    }
}

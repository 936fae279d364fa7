package uk.cspportal.measures.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.BenchmarkResult;
import uk.cspportal.measures.BenchmarkService;
import uk.cspportal.measures.MeasureRoutes;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.TextLink;
import uk.cspportal.tenancy.Tenant;

/** The place of a measure among those it is compared with, in words, and where to change with whom and how. */
@SpringComponent
class BenchmarkCard {

    private final BenchmarkService benchmarks;
    private final BenchmarkEditor editor;

    BenchmarkCard(BenchmarkService benchmarks, BenchmarkEditor editor) {
        this.benchmarks = benchmarks;
        this.editor = editor;
    }

    /** @param done what to do after a change; null for those who only read */
    Optional<Card> of(
            Tenant tenant, String measureKey, @Nullable Instant knownAt, @Nullable SerializableRunnable done) {
        return benchmarks.of(tenant.id(), measureKey, knownAt).map(found -> card(tenant, found, done));
    }

    private Card card(Tenant tenant, BenchmarkResult found, @Nullable SerializableRunnable done) {
        var card = new Card(Messages.text("measures.benchmark.card"), new Paragraph(found.sentence()));
        if (found.benchmark().rank() != null) {
            card.aside(Messages.text(
                    "measures.benchmark.rank",
                    found.benchmark().printedRank(),
                    String.valueOf(found.benchmark().of())));
        }
        best(found).ifPresent(card::content);
        card.content(small(Messages.text("measures.benchmark.basis." + found.basis(), found.with())));
        var acts = new Div();
        acts.addClassName("card-acts");
        if (done != null) {
            acts.add(new Button(
                    Messages.text("measures.benchmark.change"),
                    click -> editor.open(tenant, found.measureKey(), done)));
        }
        acts.add(new TextLink(Messages.text("measures.comparators"), MeasureRoutes.comparators(tenant.slug()))
                .asButton());
        card.content(acts);
        return card;
    }

    private static Optional<Paragraph> best(BenchmarkResult found) {
        var best = found.benchmark().best();
        var gap = found.benchmark().gap();
        return best == null || gap == null
                ? Optional.empty()
                : Optional.of(small(Messages.text(
                        "measures.benchmark.best",
                        best.name(),
                        RateWords.number(best.rate()),
                        RateWords.number(Math.abs(gap)),
                        Messages.text(gap < 0 ? "measures.benchmark.lower" : "measures.benchmark.higher"))));
    }

    private static Paragraph small(String text) {
        var words = new Paragraph(text);
        words.addClassNames("small", "secondary");
        return words;
    }
}

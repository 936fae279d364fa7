package uk.cspportal.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.RateBasis;
import uk.cspportal.measures.RateComparison;
import uk.cspportal.measures.RateComparisonService;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Chart;
import uk.cspportal.shared.ui.StatusTag;
import uk.cspportal.tenancy.Tenant;

/** Rates beside those of other partnerships, from official figures and from monthly files: two cards, never one line. */
@SpringComponent
class RateCards {

    private static final int CHART_HEIGHT = 260;

    private final RateComparisonService rates;
    private final BenchmarkCard benchmark;

    RateCards(RateComparisonService rates, BenchmarkCard benchmark) {
        this.rates = rates;
        this.benchmark = benchmark;
    }

    /**
     * Both cards side by side, and the benchmark under them; nothing where nothing comparable is published.
     *
     * @param done what to do after the comparison was changed; null for those who only read
     */
    Component of(Tenant tenant, String measureKey, @Nullable Instant knownAt, @Nullable SerializableRunnable done) {
        var cards = Stream.of(RateBasis.values())
                .map(basis -> rates.of(tenant.id(), measureKey, basis, knownAt))
                .flatMap(Optional::stream)
                .map(RateCards::card)
                .toList();
        var columns = new Div(cards.toArray(Component[]::new));
        columns.addClassName(cards.size() > 1 ? "two-columns" : "stack");
        columns.setVisible(!cards.isEmpty());
        var all = new Div(columns);
        all.addClassName("stack");
        benchmark.of(tenant, measureKey, knownAt, done).ifPresent(all::add);
        all.setVisible(all.getChildren().anyMatch(Component::isVisible));
        return all;
    }

    private static Card card(RateComparison found) {
        var last = found.last();
        var sentence = last.map(at -> RateWords.sentence(found, at))
                .orElseGet(
                        () -> Messages.text("measures.rates.none", found.own().name()));
        var card = new Card(Messages.text("measures.rates.card." + found.basis()));
        if (found.basis() == RateBasis.MONTHLY_FILES
                && found.held() < found.periods().size()) {
            card.aside(new StatusTag(
                    StatusTag.Kind.IN_PROGRESS,
                    Messages.text(
                            "measures.rates.held",
                            String.valueOf(found.held()),
                            String.valueOf(found.periods().size()))));
        }
        card.content(small(Messages.text(
                "measures.rates.lead." + found.basis(),
                found.sheet().shortTitle(),
                Messages.text("measures.rates.per", found.population().kind()),
                sentence)));
        card.content(new Chart(RateCharts.of(found, sentence))
                .withoutHeading()
                .withoutSentence()
                .height(CHART_HEIGHT));
        last.filter(at -> at < found.periods().size() - 1)
                .ifPresent(at -> card.content(small(Messages.text(
                        "measures.rates.since", RateWords.month(found.periods().get(at))))));
        if (found.others().size() > RateCharts.FOLLOWED) {
            card.content(small(Messages.text(
                    "measures.rates.many", String.valueOf(found.others().size() + 1), found.with())));
        }
        card.content(small(RateWords.source(found)));
        return card;
    }

    private static Paragraph small(String text) {
        var words = new Paragraph(text);
        words.addClassNames("small", "secondary");
        return words;
    }
}

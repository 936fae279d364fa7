package uk.cspportal.measures.ui;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.cspportal.measures.Goals;
import uk.cspportal.measures.Sentences;
import uk.cspportal.measures.Series;
import uk.cspportal.measures.statistics.XmrSettings;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.KeyFacts;

/** What a reader has to know of a measure to read its chart: what is counted, by whom, and how the limits were made. */
final class MeasureFacts {

    private MeasureFacts() {}

    static KeyFacts of(Series series, Goals goals) {
        var sheet = series.measure().sheet();
        var facts = new KeyFacts()
                .row(Messages.text("measures.fact.better"), Messages.text("measures.polarity", sheet.polarity()))
                .row(Messages.text("measures.fact.target"), target(series, goals))
                .row(Messages.text("measures.fact.source"), orNone(sheet.source()))
                .row(Messages.text("measures.fact.owner"), orNone(sheet.owner()))
                .row(
                        Messages.text("measures.fact.held", Messages.text("measures.periods", sheet.frequency())),
                        held(series))
                .row(Messages.text("measures.fact.limits"), limits(series))
                .row(Messages.text("measures.fact.tests"), tests());
        if (!sheet.disclosure().isNone()) {
            facts.row(Messages.text("measures.fact.disclosure"), SheetWords.disclosure(sheet.disclosure()));
        }
        series.last()
                .ifPresent(f -> facts.row(
                        Messages.text("measures.fact.recorded"),
                        Messages.text("measures.recorded", Formats.dateTime(f.recordedAt()), f.recordedBy())));
        return facts;
    }

    /** The target of the last period; there is no need of one. */
    private static String target(Series series, Goals goals) {
        return Sentences.charted(series)
                .flatMap(last -> goals.targetOf(last.period())
                        .map(target -> Messages.text(
                                "measures.fact.target.of",
                                series.measure().sheet().numbers().format(target.doubleValue()),
                                Sentences.name(last.period()))))
                .orElse(Messages.text("measures.fact.target.none"));
    }

    private static String held(Series series) {
        long held = series.values().stream().filter(Objects::nonNull).count();
        return Messages.text(
                "measures.held",
                String.valueOf(held),
                String.valueOf(series.values().size()));
    }

    private static String limits(Series series) {
        var chart = series.chart();
        var key = !chart.hasLimits()
                ? "measures.limits.none"
                : chart.trialLimits() ? "measures.limits.trial" : "measures.limits.settled";
        return Messages.text(
                key,
                String.valueOf(chart.current().values()),
                Messages.text("measures.periods", series.measure().sheet().frequency()));
    }

    private static String tests() {
        var settings = XmrSettings.DEFAULTS;
        return Messages.text(
                "measures.tests", String.valueOf(settings.trendLength()), String.valueOf(settings.shiftLength()));
    }

    private static String orNone(@Nullable String text) {
        return Optional.ofNullable(text).orElse(Messages.text("measures.fact.not-said"));
    }
}

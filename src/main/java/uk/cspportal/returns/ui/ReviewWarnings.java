package uk.cspportal.returns.ui;

import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.cspportal.commentary.OutlookSuggestion;
import uk.cspportal.commentary.QuarterCommentary;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.measures.Sentences;
import uk.cspportal.measures.Series;
import uk.cspportal.measures.Unit;
import uk.cspportal.measures.ui.Marks;
import uk.cspportal.returns.Basis;
import uk.cspportal.returns.LineValue;
import uk.cspportal.returns.Missing;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.returns.ReturnState;
import uk.cspportal.returns.WholeReturn;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.Quarter;
import uk.cspportal.shared.ui.AttentionList;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Icon;
import uk.cspportal.shared.ui.SpcMark;

/**
 * What whoever signs should look at first: signals, figures changed by hand, figures that are partial
 * or missing, an outlook that differs from what the figures suggest. None of them stops a signature.
 */
final class ReviewWarnings {

    private final WholeReturn whole;
    private final Map<String, Series> series;
    private final QuarterCommentary police;
    private final AttentionList list = new AttentionList();
    private final Set<String> signals = new HashSet<>();
    private int count;

    private ReviewWarnings(WholeReturn whole, Map<String, Series> series, QuarterCommentary police) {
        this.whole = whole;
        this.series = series;
        this.police = police;
    }

    /** The card with the warnings, or {@code null} when there is nothing to point at. */
    static @Nullable Card card(
            ReviewMode mode, WholeReturn whole, Map<String, Series> series, QuarterCommentary police) {
        var warnings = new ReviewWarnings(whole, series, police);
        whole.lines().forEach(warnings::signals);
        whole.lines().forEach(warnings::figures);
        whole.lines()
                .forEach(line ->
                        line.warnings().forEach(one -> warnings.warn(Icon.TRIANGLE, line, warnings.words(line, one))));
        whole.lines().forEach(warnings::numbers);
        whole.lines().forEach(warnings::outlook);
        if (warnings.count == 0) {
            return null;
        }
        var card = new Card(Messages.text("returns.review.warnings." + mode.key()), warnings.list).flush();
        return mode == ReviewMode.SIGN ? card.aside(Messages.text("returns.review.warnings.none-blocks")) : card;
    }

    private void signals(ReturnLine line) {
        for (var value : line.values()) {
            var one = series.get(value.measure().key());
            if (one == null || !reaches(one, whole.overview().quarter())) {
                continue;
            }
            var mark = Marks.of(one);
            if (mark != SpcMark.STEADY && mark != SpcMark.NOT_CHARTED) {
                list.item(mark, title(line), Sentences.whole(one), look(line), line.heldBy());
                signals.add(value.measure().key());
                count++;
            }
        }
    }

    /** What is asked about a signal does not say the signal once more. */
    private String words(ReturnLine line, Missing one) {
        return line.questions().stream()
                .filter(question -> one.field().equals(question.measure() + ".account")
                        && question.because().size() == 1
                        && signals.contains(question.measure()))
                .findFirst()
                .map(question -> Messages.text("returns.review.warn.unexplained", question.title()))
                .orElse(one.message());
    }

    private void figures(ReturnLine line) {
        for (var value : line.values()) {
            var reason = value.reason() == null ? "" : value.reason();
            if (value.basis() == Basis.CHANGED) {
                warn(Icon.HISTORY, line, words(value, "returns.review.warn.changed", reason));
            } else if (value.basis() == Basis.NOT_AVAILABLE) {
                warn(Icon.GAP, line, words(value, "returns.review.warn.not-available", reason));
            } else if (value.status() == FigureStatus.PARTIAL) {
                var held = String.valueOf(value.source().monthsHeld());
                warn(Icon.PARTIAL, line, words(value, "returns.review.warn.partial", held));
            }
        }
    }

    /** Numbers of the texts that are nearly, and not, what the table says. */
    private void numbers(ReturnLine line) {
        for (var value : line.values()) {
            var figure = value.value() == null ? value.source().value() : value.value();
            if (figure == null || value.status() == FigureStatus.PARTIAL) {
                continue;
            }
            boolean percent = value.measure().sheet().unit() == Unit.PERCENT;
            line.texts().forEach((field, text) -> {
                for (var typed : TextNumbers.differing(text, figure, percent, known(value, figure))) {
                    warn(
                            Icon.TRIANGLE,
                            line,
                            Messages.text(
                                    "returns.review.warn.number",
                                    Messages.text("returns.text", field),
                                    typed,
                                    value.measure().sheet().shortTitle(),
                                    FigureWords.number(value.measure().sheet(), figure)));
                }
            });
        }
    }

    /** What else the page shows of the measure, and by how much it changed. */
    private List<BigDecimal> known(LineValue value, BigDecimal figure) {
        var known = new ArrayList<BigDecimal>();
        var one = series.get(value.measure().key());
        Stream.of(
                        value.source().value(),
                        value.yearBefore().value(),
                        value.base(),
                        one == null
                                ? null
                                : one.quarter(whole.overview().quarter().previous())
                                        .value())
                .filter(Objects::nonNull)
                .forEach(number -> {
                    known.add(number);
                    known.add(number.subtract(figure).abs());
                });
        value.months().stream().filter(Objects::nonNull).forEach(known::add);
        return known;
    }

    private void outlook(ReturnLine line) {
        if (whole.overview().state() == ReturnState.OPEN || whole.overview().state() == ReturnState.WITH_POLICE) {
            return;
        }
        var said = police.of(line.guideline().key()).commentary();
        var chosen = said == null ? null : said.outlook();
        var suggested = suggestions(line, series, whole.overview().quarter());
        if (chosen != null
                && !suggested.isEmpty()
                && suggested.stream().noneMatch(s -> s.outlook().direction() == chosen.direction())) {
            var because = Messages.text(
                    "returns.review.warn.outlook",
                    Messages.text("commentary.outlook", chosen),
                    Messages.text("commentary.outlook", suggested.getFirst().outlook()));
            list.item(Icon.SPEECH, title(line), because, look(line), said.writtenBy());
            count++;
        }
    }

    private void warn(Icon icon, ReturnLine line, String because) {
        list.item(icon, title(line), because, look(line), line.heldBy());
        count++;
    }

    private static String words(LineValue value, String key, String detail) {
        return Messages.text(key, value.measure().sheet().shortTitle(), detail);
    }

    private static String title(ReturnLine line) {
        return Messages.text(
                "returns.review.guideline",
                String.valueOf(line.guideline().number()),
                line.guideline().shortTitle());
    }

    private static Anchor look(ReturnLine line) {
        var number = String.valueOf(line.guideline().number());
        return new Anchor("#" + GuidelineReview.anchor(line), Messages.text("returns.review.look", number));
    }

    private static boolean reaches(Series one, Quarter quarter) {
        return Sentences.charted(one)
                .filter(f -> !f.period().end().isBefore(quarter.firstMonth()))
                .isPresent();
    }

    /** What the measures of a guideline suggest as outlook. */
    static List<OutlookSuggestion> suggestions(ReturnLine line, Map<String, Series> series, Quarter quarter) {
        var found = new ArrayList<OutlookSuggestion>();
        for (var value : line.values()) {
            var one = series.get(value.measure().key());
            if (one != null) {
                OutlookSuggestion.from(one, quarter).ifPresent(found::add);
            }
        }
        return found;
    }
}

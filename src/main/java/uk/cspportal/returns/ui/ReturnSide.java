package uk.cspportal.returns.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import uk.cspportal.measures.FigureStatus;
import uk.cspportal.returns.LineState;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.returns.ReturnState;
import uk.cspportal.returns.WholeReturn;
import uk.cspportal.shared.Formats;
import uk.cspportal.shared.Messages;
import uk.cspportal.shared.ui.Card;
import uk.cspportal.shared.ui.Notice;
import uk.cspportal.shared.ui.Steps;
import uk.cspportal.shared.ui.TextLink;

/** Beside the task list: what happens next, what others still hold, and which months are missing. */
final class ReturnSide extends Div {

    ReturnSide(WholeReturn whole, LocalDate today, Function<ReturnLine, String> path) {
        addClassName("side");
        add(new Card(
                Messages.text(
                        whole.overview().state() == ReturnState.PUBLISHED
                                ? "returns.view.next.done"
                                : "returns.view.next"),
                new Steps(Stages.steps(whole.overview()))));
        withOthers(whole.lines(), today, path).ifPresent(this::add);
        missingMonths(whole).ifPresent(this::add);
    }

    private static Optional<Card> withOthers(
            List<ReturnLine> lines, LocalDate today, Function<ReturnLine, String> path) {
        var held = new LinkedHashMap<String, List<ReturnLine>>();
        lines.stream()
                .filter(line -> !line.heldByCaller() && line.state() != LineState.READY)
                .forEach(line -> held.computeIfAbsent(line.heldBy(), holder -> new ArrayList<>())
                        .add(line));
        var list = new UnorderedList();
        list.addClassName("plain-list");
        held.forEach((holder, theirs) -> {
            var item = item(
                    holder,
                    Messages.text(
                            theirs.size() == 1 ? "returns.view.guideline" : "returns.view.guidelines.numbers",
                            FigureWords.numbers(theirs)));
            since(theirs, today).ifPresent(item::add);
            list.add(item);
        });
        lines.stream().filter(line -> line.state() == LineState.QUERIED).forEach(line -> {
            var query = line.query();
            var item = item(
                    Messages.text(
                            "returns.view.query-on",
                            String.valueOf(line.guideline().number())),
                    query == null
                            ? ""
                            : Messages.text(
                                    "returns.view.query-open",
                                    Formats.date(query.askedAt()
                                            .atZone(Formats.LONDON)
                                            .toLocalDate())));
            item.add(new TextLink(Messages.text("returns.view.open-query"), path.apply(line)));
            list.add(item);
        });
        return list.getChildren().findAny().isEmpty()
                ? Optional.empty()
                : Optional.of(new Card(Messages.text("returns.view.others"), list));
    }

    /** For how long: since the first of the lines was handed over. */
    private static Optional<Span> since(List<ReturnLine> lines, LocalDate today) {
        return lines.stream()
                .map(line -> line.holding().since())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(first -> first.atZone(Formats.LONDON).toLocalDate())
                .map(day -> {
                    var words = new Span(Messages.text(
                            "returns.view.held-since", Formats.date(day), ChronoUnit.DAYS.between(day, today)));
                    words.addClassName("below");
                    return words;
                });
    }

    private static ListItem item(String title, String text) {
        var name = new Span(title);
        name.addClassName("strong");
        var below = new Span(text);
        below.addClassName("below");
        return new ListItem(name, below);
    }

    /** Which months no source has, said once for all guidelines that lack the same ones. */
    private static Optional<Notice> missingMonths(WholeReturn whole) {
        Map<List<java.time.YearMonth>, List<ReturnLine>> lacking = new LinkedHashMap<>();
        for (var line : whole.lines()) {
            line.values().stream()
                    .filter(value -> value.source().status() == FigureStatus.PARTIAL)
                    .findFirst()
                    .ifPresent(value -> lacking.computeIfAbsent(
                                    Sources.monthsWithout(value.source()), months -> new ArrayList<>())
                            .add(line));
        }
        if (lacking.isEmpty()) {
            return Optional.empty();
        }
        int months = lacking.keySet().stream().mapToInt(List::size).max().orElse(0);
        var notice = new Notice(
                Notice.Kind.WARNING,
                Messages.text(months == 1 ? "returns.view.months-missing.one" : "returns.view.months-missing.two"));
        lacking.forEach((missing, lines) -> notice.add(new Paragraph(Messages.text(
                lines.size() == 1 ? "returns.view.months-missing.text.one" : "returns.view.months-missing.text",
                Sources.name(lines.getFirst()),
                Sources.months(missing),
                FigureWords.numbers(lines),
                String.valueOf(3 - missing.size())))));
        return Optional.of(notice);
    }
}

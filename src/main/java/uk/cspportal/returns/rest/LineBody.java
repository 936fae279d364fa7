package uk.cspportal.returns.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import uk.cspportal.returns.AccountChange;
import uk.cspportal.returns.Basis;
import uk.cspportal.returns.LineChange;
import uk.cspportal.returns.LineText;
import uk.cspportal.returns.LineValue;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.returns.ValueChange;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;

/**
 * What a program wants a line to say. A figure as it is recorded is confirmed by saying it, another one changes it, and
 * one that is not available needs its reason.
 */
final class LineBody {

    private static final Map<String, LineText> TEXTS = Map.of(
            "progress", LineText.PROGRESS,
            "challenges", LineText.CHALLENGES,
            "lookingBack", LineText.LOOKING_BACK,
            "lookingAhead", LineText.LOOKING_AHEAD);

    private static final Set<String> WITH_VALUE = Set.of("", "final", "provisional", "partial");

    private LineBody() {}

    static LineChange change(JsonNode sent, ReturnLine line) {
        requireKnown(sent, "", known());
        var texts = new EnumMap<LineText, String>(LineText.class);
        var noUpdate = EnumSet.noneOf(LineText.class);
        TEXTS.forEach((name, field) -> {
            if (sent.has(name)) {
                var said = LineChange.said(line, field, text(sent, name, name));
                texts.putAll(said.texts());
                noUpdate.addAll(said.noUpdate());
            }
        });
        var values = new ArrayList<ValueChange>();
        var listed = sent.path("values");
        if (!listed.isMissingNode() && !listed.isArray()) {
            throw invalid("values", "returns.api.list");
        }
        for (int i = 0; i < listed.size(); i++) {
            values.add(value(listed.get(i), "values/" + i, line));
        }
        return new LineChange(texts, noUpdate, values, accounts(sent));
    }

    private static List<AccountChange> accounts(JsonNode sent) {
        var listed = sent.path("explanations");
        if (!listed.isMissingNode() && !listed.isArray()) {
            throw invalid("explanations", "returns.api.list");
        }
        var accounts = new ArrayList<AccountChange>();
        for (int i = 0; i < listed.size(); i++) {
            var one = listed.get(i);
            var place = "explanations/" + i;
            requireKnown(one, place, Set.of("measure", "because", "what", "why", "next", "by"));
            accounts.add(new AccountChange(
                    text(one, "measure", place + "/measure"),
                    text(one, "what", place + "/what"),
                    text(one, "why", place + "/why"),
                    text(one, "next", place + "/next"),
                    date(one, "by", place + "/by")));
        }
        return accounts;
    }

    private static @Nullable LocalDate date(JsonNode sent, String name, String place) {
        var text = text(sent, name, place);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw invalid(place, "returns.api.date");
        }
    }

    static @Nullable Boolean ready(JsonNode sent) {
        var ready = sent.path("ready");
        if (ready.isMissingNode() || ready.isNull()) {
            return null;
        }
        if (!ready.isBoolean()) {
            throw invalid("ready", "returns.api.boolean");
        }
        return ready.asBoolean();
    }

    private static Set<String> known() {
        var known = new TreeSet<>(TEXTS.keySet());
        known.addAll(List.of("values", "explanations", "ready"));
        return known;
    }

    private static ValueChange value(JsonNode sent, String place, ReturnLine line) {
        requireKnown(sent, place, Set.of("measure", "value", "status", "reason", "base"));
        var key = text(sent, "measure", place + "/measure");
        var held = line.values().stream()
                .filter(value -> value.measure().key().equals(key))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidInputException(place + "/measure", Messages.text("returns.error.no-measure", key)));
        var status = text(sent, "status", place + "/status");
        var reason = text(sent, "reason", place + "/reason");
        var value = number(sent, "value", place + "/value");
        var base = number(sent, "base", place + "/base");
        if ("not_available".equals(status)) {
            if (value != null) {
                throw invalid(place + "/value", "returns.api.value-of-none");
            }
            return ValueChange.notAvailable(key, reason);
        }
        if (!WITH_VALUE.contains(status)) {
            throw invalid(place + "/status", "returns.api.status");
        }
        if (value == null) {
            throw invalid(place + "/value", "returns.api.no-value");
        }
        return isRecorded(held, value)
                ? new ValueChange(key, Basis.CONFIRMED, null, List.of(), base, null, null, false)
                : new ValueChange(key, Basis.CHANGED, value, List.of(), base, reason, null, true);
    }

    private static boolean isRecorded(LineValue held, BigDecimal value) {
        var recorded = held.source().value();
        return recorded != null && recorded.compareTo(value) == 0;
    }

    private static String text(JsonNode sent, String name, String place) {
        var node = sent.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return "";
        }
        if (!node.isString()) {
            throw invalid(place, "returns.api.text");
        }
        return Objects.requireNonNull(node.asString());
    }

    private static @Nullable BigDecimal number(JsonNode sent, String name, String place) {
        var node = sent.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (!node.isNumber()) {
            throw invalid(place, "returns.api.number");
        }
        return node.decimalValue();
    }

    private static void requireKnown(JsonNode sent, String place, Set<String> known) {
        if (!sent.isObject()) {
            throw invalid(place.isEmpty() ? "body" : place, "returns.api.object");
        }
        sent.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new InvalidInputException(
                            place.isEmpty() ? name : place + "/" + name,
                            Messages.text("returns.api.unknown", name, String.join(", ", new TreeSet<>(known))));
                });
    }

    private static InvalidInputException invalid(String place, String message) {
        return new InvalidInputException(place, Messages.text(message));
    }
}

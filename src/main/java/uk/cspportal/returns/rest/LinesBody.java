package uk.cspportal.returns.rest;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import uk.cspportal.returns.ReopenReason;
import uk.cspportal.returns.ReturnCalls.LinesAsked;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;

/** The lines that a program sends back or opens again, and why. */
final class LinesBody {

    private LinesBody() {}

    static LinesAsked query(JsonNode sent) {
        return asked(sent, null);
    }

    static LinesAsked reopen(JsonNode sent) {
        var reason = sent.path("reason").asString("");
        return asked(
                sent,
                Arrays.stream(ReopenReason.values())
                        .filter(known -> known.code().equals(reason))
                        .findFirst()
                        .orElseThrow(() ->
                                new InvalidInputException("reason", Messages.text("returns.api.reason", codes()))));
    }

    private static LinesAsked asked(JsonNode sent, @Nullable ReopenReason reason) {
        var lines = new TreeSet<String>();
        for (var line : sent.path("lines")) {
            if (!line.isString()) {
                throw new InvalidInputException("lines", Messages.text("returns.api.lines"));
            }
            lines.add(line.asString());
        }
        var message = sent.path("message");
        if (!message.isMissingNode() && !message.isNull() && !message.isString()) {
            throw new InvalidInputException("message", Messages.text("returns.api.text"));
        }
        return new LinesAsked(lines, message.asString(""), reason);
    }

    private static String codes() {
        return Arrays.stream(ReopenReason.values()).map(ReopenReason::code).collect(Collectors.joining(", "));
    }
}

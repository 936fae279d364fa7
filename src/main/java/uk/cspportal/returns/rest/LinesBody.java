package uk.cspportal.returns.rest;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import uk.cspportal.returns.ReopenReason;
import uk.cspportal.returns.ReturnCalls.LinesAsked;
import uk.cspportal.returns.ReturnCalls.ReopeningAsked;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;

/** The lines that a program sends back or opens again, and why. */
final class LinesBody {

    private LinesBody() {}

    static ReopeningAsked reopening(JsonNode sent) {
        var code = sent.path("reason").asString("");
        var reason = Arrays.stream(ReopenReason.values())
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("reason", Messages.text("returns.api.reason", codes())));
        return new ReopeningAsked(lines(sent), reason);
    }

    static LinesAsked lines(JsonNode sent) {
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
        return new LinesAsked(lines, message.asString(""));
    }

    private static String codes() {
        return Arrays.stream(ReopenReason.values()).map(ReopenReason::code).collect(Collectors.joining(", "));
    }
}

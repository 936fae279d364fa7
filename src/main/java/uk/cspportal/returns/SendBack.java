package uk.cspportal.returns;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.cspportal.commentary.CommentaryLock;
import uk.cspportal.identity.Access;
import uk.cspportal.identity.Role;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;

/** Opens named lines of a return that went on, each with what is asked of it; every other line stays as it was submitted. */
@Component
class SendBack {

    private final ReturnStore store;
    private final ReturnVersions versions;
    private final Access access;
    private final CommentaryLock commentary;
    private final ApplicationEventPublisher events;

    SendBack(
            ReturnStore store,
            ReturnVersions versions,
            Access access,
            CommentaryLock commentary,
            ApplicationEventPublisher events) {
        this.store = store;
        this.versions = versions;
        this.access = access;
        this.commentary = commentary;
        this.events = events;
    }

    void send(QuarterlyReturn whole, Set<String> keys, String message, EventKind kind, Consumer<QuarterlyReturn> step) {
        if (keys.isEmpty() || message.isBlank()) {
            throw new InvalidInputException(
                    keys.isEmpty() ? "lines" : "message",
                    Messages.text(keys.isEmpty() ? "returns.error.name-lines" : "returns.error.write-question"));
        }
        var named = new TreeSet<>(keys);
        var lines = named.stream().map(key -> store.lineToChange(whole, key)).toList();
        var before = whole.state();
        if (before == ReturnState.FOR_SIGN_OFF && access.holds(whole.tenant(), Role.APPROVER)) {
            versions.keepSentBack(whole, lines, message);
        }
        step.accept(whole);
        store.unlock(whole, lines);
        for (var line : lines) {
            line.sendBack(Texts.plain(message), store.caller().name(), store.now());
            store.progress(line).become(LineState.QUERIED);
            store.tell(whole, line.key(), kind, null, null, message);
        }
        whole.ask(Texts.plain(message));
        commentary.unlock(whole.tenant(), whole.quarter(), keys);
        events.publishEvent(ReturnMoved.of(whole, kind, before, message + " (" + String.join(", ", named) + ")"));
    }
}

package uk.cspportal.returns;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How a line comes back to the officers: from its holder, or by the portal when they may fill in nothing any more. */
@Component
class GivenBack {

    private final ReturnStore store;
    private final ApplicationEventPublisher events;

    GivenBack(ReturnStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /** @param by who gives it back, as the return calls them */
    void back(QuarterlyReturn whole, LineEntity line, String by, String word) {
        var before = line.heldBy();
        line.giveBack(by, word, store.now());
        store.tell(
                whole,
                line.key(),
                EventKind.GIVEN_BACK,
                null,
                before,
                Optional.of(word).filter(said -> !said.isEmpty()).orElse(line.heldBy()));
        events.publishEvent(new LineChanged(
                whole.tenant(), whole.quarter(), line.key(), "return.given-back", before, line.heldBy(), word));
        store.lines.saveAndFlush(line);
    }
}

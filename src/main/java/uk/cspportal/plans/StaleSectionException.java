package uk.cspportal.plans;

import tools.jackson.databind.JsonNode;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.Messages;

/** Somebody else wrote the section meanwhile; carries it as it stands now, so that both can be shown. */
public class StaleSectionException extends ConflictException {

    private final transient JsonNode theirs;

    StaleSectionException(JsonNode theirs) {
        super(
                theirs.isMissingNode()
                        ? Messages.text("plans.sections.stale.gone")
                        : Messages.text("plans.sections.stale", SectionWords.words(theirs)));
        this.theirs = theirs;
    }

    /** A missing node where the section was emptied. */
    public JsonNode theirs() {
        return theirs;
    }
}

package uk.cspportal.plans;

/**
 * Something in the wording of a plan that its editors should look at; nothing is changed by itself.
 *
 * @param place where it stands, in words
 * @param anchor its part on the page on which the plan is read
 * @param editorAnchor its part in the editor
 */
public record PlanWarning(Kind kind, String place, String anchor, String editorAnchor, String words) {

    /** What is to be looked at. */
    public enum Kind {
        MARKING,
        INTELLIGENCE,
        PLACEHOLDER,
        SUCCESSION,
        GLOSSARY;

        /** Whether one is asked before others get to read it: the portal holds nothing that is protectively marked. */
        public boolean asksBeforeSharing() {
            return this == MARKING || this == INTELLIGENCE;
        }
    }
}

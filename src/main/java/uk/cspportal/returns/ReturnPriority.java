package uk.cspportal.returns;

import uk.cspportal.commentary.CommentarySubjects;

/** A priority of the plan that a return answers; the police may say something of it as a whole. */
public record ReturnPriority(int number, String title) {

    /** Under which its commentary is kept. */
    public String key() {
        return CommentarySubjects.priority(number);
    }
}

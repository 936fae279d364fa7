package uk.cspportal.reports;

/** The places a golden thread passes, from what the nation asks for to the money. */
public enum ThreadStage {
    NATIONAL,
    FORCE,
    LOCAL,
    OBJECTIVE,
    MEASURE,
    GRANT
}

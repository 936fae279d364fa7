package uk.cspportal.shared.ui;

/** What the frame of every page shows of notices; a feature offers it as a bean. */
public interface Bell {

    /** Where to read them. */
    String path();

    /** What it says to the caller, with the number of what is new. */
    String text();
}

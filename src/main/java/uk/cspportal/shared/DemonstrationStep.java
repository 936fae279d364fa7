package uk.cspportal.shared;

/**
 * A feature's part of the demonstration data, loaded through its ordinary services at the first
 * start of the demonstration profile. Steps run in the order of their numbers, each by the person
 * who would do the work; nothing here may do what a person could not.
 */
public interface DemonstrationStep {

    /** Tenancy and people 10, measures 20, figures 30, plans 40, commentary 45, returns 50, grants 70. */
    int order();

    void load();
}

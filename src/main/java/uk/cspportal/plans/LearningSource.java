package uk.cspportal.plans;

/** What a partnership learns from. Domestic homicide reviews are called after related deaths since 2024. */
public enum LearningSource {
    DOMESTIC_ABUSE_DEATH_REVIEW,
    MARAC_SELF_ASSESSMENT,
    SAFEGUARDING_REVIEW,
    OFFENSIVE_WEAPONS_REVIEW,
    INSPECTION,
    OTHER
}

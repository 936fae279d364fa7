package uk.cspportal.returns;

/** What a rule does in a quarter's returns. */
public enum RuleStage {
    OFF,
    WARNS,
    BLOCKS
}

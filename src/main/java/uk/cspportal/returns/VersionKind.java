package uk.cspportal.returns;

/** Why a return was kept whole. */
public enum VersionKind {
    /** The chair signed it. */
    SIGNED,
    /** The chair had read it and sent some of it back. */
    SENT_BACK
}

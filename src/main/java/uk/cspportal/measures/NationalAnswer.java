package uk.cspportal.measures;

import java.time.Instant;

/** Why a national measure has no figures of a tenant: an answer too, and never a blank. */
public record NationalAnswer(String measureKey, Kind kind, String because, String recordedBy, Instant recordedAt) {

    /** What the answer says before its “because”. */
    public enum Kind {
        NO_LOCAL_EQUIVALENT,
        NO_DATA_YET
    }
}

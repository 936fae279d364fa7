package uk.cspportal.identity;

import java.util.Locale;

/** What a membership lets a person do in its tenant; see DESIGN section 4 for the table. */
public enum Role {
    OFFICER,
    APPROVER,
    ADMINISTRATOR,
    POLICE_LEAD,
    ANALYST,
    PROVIDER,
    VIEWER,
    PERFORMANCE,
    COMMISSIONER,
    PANEL,
    PLATFORM_ADMINISTRATOR;

    /** The form used in the programming interface and in files: {@code police-lead}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Role ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Roles of a force area's office reach the partnerships below it. */
    boolean reachesBelow() {
        return this == PERFORMANCE || this == COMMISSIONER;
    }

    /** Readers change nothing, whatever a service allowed. */
    boolean writes() {
        return this != VIEWER;
    }
}

package uk.cspportal.identity;

import java.util.List;
import java.util.Locale;
import uk.cspportal.tenancy.TenantKind;

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

    /** The roles that a membership in a tenant of this kind can have. */
    public static List<Role> in(TenantKind kind) {
        return switch (kind) {
            case PARTNERSHIP -> List.of(OFFICER, APPROVER, POLICE_LEAD, ANALYST, PROVIDER, VIEWER, ADMINISTRATOR);
            case FORCE_AREA -> List.of(PERFORMANCE, COMMISSIONER, PANEL, ADMINISTRATOR);
            case NATIONAL -> List.of();
        };
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

package uk.cspportal.shared.ui;

import java.util.Set;

/**
 * An entry a feature offers to the menu as a bean. {@code path} is a template whose {@code
 * {tenant}} the shell fills in; {@code kind} is the kind of tenant it belongs to; {@code roles} are
 * the roles that see it. An entry of the platform has no tenant in its path and is for platform
 * administrators alone.
 */
public record MenuItem(String textKey, String path, Kind kind, Set<String> roles, int order, Icon icon) {

    /** Which tenants have the page behind the item. */
    public enum Kind {
        PARTNERSHIP,
        FORCE_AREA,
        ANY,
        PLATFORM
    }
}

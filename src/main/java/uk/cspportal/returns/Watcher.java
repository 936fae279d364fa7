package uk.cspportal.returns;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.cspportal.identity.PortalUser;

/**
 * A page that stands open on a return.
 *
 * @param person whom to show to the others as present; null for those who only look on
 * @param alive whether its browser can still be reached
 */
record Watcher(
        String token,
        WatchedReturn where,
        String line,
        @Nullable PortalUser person,
        BooleanSupplier alive,
        Consumer<ReturnNews> listener) {}

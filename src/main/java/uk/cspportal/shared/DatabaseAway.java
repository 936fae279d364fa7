package uk.cspportal.shared;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

/** Tells a database that is away for a moment, as while it restarts, from a fault of the portal. */
public final class DatabaseAway {

    /** How soon to try again: a restart takes some seconds. */
    public static final int RETRY_AFTER_SECONDS = 5;

    private static final String CONNECTION_LOST = "08";

    /** All that the pool says of a connection that it closed because it was lost, with no state. */
    private static final String CLOSED = "Connection is closed";

    private DatabaseAway() {}

    /** Whether the failure goes back to a connection that was lost or could not be had. */
    public static boolean causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(DatabaseAway::isLostConnection);
    }

    private static boolean isLostConnection(Throwable cause) {
        return cause instanceof SQLTransientConnectionException
                || cause instanceof SQLException sql
                        && (sql.getSQLState() == null
                                ? CLOSED.equals(sql.getMessage())
                                : sql.getSQLState().startsWith(CONNECTION_LOST));
    }
}

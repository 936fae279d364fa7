package uk.cspportal.returns;

import org.jspecify.annotations.Nullable;

/** That a person saved something of a return, or submitted it. */
record HandIn(
        @Nullable String line, EventKind kind, @Nullable String what) {}

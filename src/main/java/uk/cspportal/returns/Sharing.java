package uk.cspportal.returns;

import java.time.Instant;

/** That the policing body's office reads a return while it is being written: who let it in, and when. */
public record Sharing(String by, Instant since) {}

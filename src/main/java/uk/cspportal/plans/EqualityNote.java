package uk.cspportal.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whom the plan affects differently, and what the partnership does about it; with who wrote it and when. */
public record EqualityNote(String text, @Nullable LocalDate writtenOn, String writtenBy) {}

package uk.cspportal.ingest;

import java.time.YearMonth;

/** How many records of a crime type data.police.uk holds for a partnership, by its code, in a month; 0 is a count. */
public record RecordedCrimeCount(String partnership, YearMonth month, String crimeType, int count) {}

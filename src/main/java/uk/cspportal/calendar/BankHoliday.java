package uk.cspportal.calendar;

import java.time.LocalDate;

/** A day off in all of England and Wales. */
public record BankHoliday(LocalDate day, String name) {}

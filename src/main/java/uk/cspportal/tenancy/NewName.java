package uk.cspportal.tenancy;

import java.time.LocalDate;

/** A new name of a tenant, from a day on, and why. */
public record NewName(String name, String shortName, LocalDate from, String reason) {}

package uk.cspportal.tenancy;

import java.time.LocalDate;

/** What a tenant is called from a day on, until its next name. */
public record TenantNamed(String name, String shortName, LocalDate from) {}

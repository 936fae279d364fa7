package uk.cspportal.tenancy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A force area of the ONS list: how many partnerships it has today, and since when it uses the portal, if it does. */
public record ForceArea(
        Tenant tenant, int partnerships, @Nullable SetUp setUp) {

    public record SetUp(LocalDate on, String by) {}

    public boolean isSetUp() {
        return setUp != null;
    }
}

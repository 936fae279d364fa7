package uk.cspportal.returns;

import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/**
 * A partnership's dates for a return that is yet to open are other than they were.
 *
 * @param why the reason that was given; empty when the whole round was planned anew
 */
public record DatesPlanned(TenantId tenant, Quarter quarter, ReturnDates now, String why) {}

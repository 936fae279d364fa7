package uk.cspportal.commentary.ui;

import java.time.LocalDate;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;

/** What a commentary is about: a guideline, in a partnership's quarter, looked at on a day. */
public record CommentarySubject(TenantId tenant, Quarter quarter, String guideline, LocalDate today) {}

/** The trail of a tenant: its entries, and whether anybody has touched them. */
@NullMarked
package uk.cspportal.audit.ui;

import org.jspecify.annotations.NullMarked;

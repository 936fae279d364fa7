/** Who the caller is, which tenants they may read, and what every call of the interface has in common. */
@NullMarked
package uk.cspportal.identity.rest;

import org.jspecify.annotations.NullMarked;

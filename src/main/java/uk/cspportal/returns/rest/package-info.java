/** The quarterly return through the programming interface. */
@NullMarked
package uk.cspportal.returns.rest;

import org.jspecify.annotations.NullMarked;

/** A browser as the portal's server sees one: it speaks the protocol of its pages, and shows nothing. */
@NullMarked
package uk.cspportal.bench.browser;

import org.jspecify.annotations.NullMarked;

/** The page on which platform administrators bring in releases of official statistics. */
@NullMarked
package uk.cspportal.ingest.ui;

import org.jspecify.annotations.NullMarked;

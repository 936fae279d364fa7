/** What the tests of every module share. */
@NullMarked
package uk.cspportal.testing;

import org.jspecify.annotations.NullMarked;

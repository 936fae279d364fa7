/**
 * What the police area lead writes about each guideline of a quarter: commentary with its outlook,
 * and numbered planned actions that live on across quarters. Keeps every wording. Does not know the
 * return it belongs to: the module above says, through {@link
 * uk.cspportal.commentary.CommentaryLock}, when a quarter's commentary is complete, and from then on
 * nothing in it changes until that module opens it again.
 */
@NullMarked
@ApplicationModule(
        displayName = "Commentary",
        allowedDependencies = {"shared", "shared :: ui", "tenancy", "identity", "measures", "measures :: statistics"})
package uk.cspportal.commentary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

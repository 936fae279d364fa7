/**
 * The pages of platform administrators, who keep the tree of tenants without seeing content, and a
 * partnership's own profile. They stand here and not in tenancy because a page must know who is
 * signed in.
 */
@NullMarked
package uk.cspportal.identity.ui.platform;

import org.jspecify.annotations.NullMarked;

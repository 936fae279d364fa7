/**
 * Who is signed in and what they may do where: people, dated memberships (person, tenant, role),
 * the security configuration and the demonstration's sign-in. Implements the {@link
 * uk.cspportal.tenancy.Scope}. Keeps no content of any feature.
 */
@NullMarked
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"shared", "shared :: ui", "tenancy"})
package uk.cspportal.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Plans in the programming interface. */
@NullMarked
package uk.cspportal.plans.rest;

import org.jspecify.annotations.NullMarked;

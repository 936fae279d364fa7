/** Awards as the programming interface gives them. */
@NullMarked
package uk.cspportal.grants.rest;

import org.jspecify.annotations.NullMarked;

/** Measures, their figures and their charts for feeds and scripts. */
@NullMarked
package uk.cspportal.measures.rest;

import org.jspecify.annotations.NullMarked;

/**
 * The year's rounds: the policing body sets its panel's and the partnerships' boards' meetings, and
 * every partnership's deadlines follow from them, backwards over working days.
 */
@NullMarked
package uk.cspportal.returns.rounds;

import org.jspecify.annotations.NullMarked;

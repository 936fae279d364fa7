/**
 * The formulas of the portal as pure functions: change against a base period, statistical process control and intervals.
 *
 * <p>Owns: {@link uk.cspportal.measures.statistics.Change change}, its trend arrow and its judgement;
 * {@link uk.cspportal.measures.statistics.Xmr XmR charts} with their signals; the intervals of
 * {@link uk.cspportal.measures.statistics.Wilson Wilson} and {@link uk.cspportal.measures.statistics.Byar Byar}.
 * Does not own: figures, periods, wording, drawing, or which setting a measure uses. Nothing here knows a tenant, a
 * clock or a database, and nothing here is rounded except what is printed as rounded.
 *
 * <p>Trend (arrow), judgement (arrow and polarity) and signal (special cause) are three answers to three questions and
 * stay three types.
 *
 * <p>Sources: D. J. Wheeler, <cite>Understanding Variation</cite> (limits from moving ranges); NHS England, <cite>Making
 * Data Count</cite>, and the package NHSRplotthedots of the NHS-R community (the four rules, their order, screening);
 * E. B. Wilson, <cite>Journal of the American Statistical Association</cite> 22 (1927); N. E. Breslow and N. E. Day,
 * <cite>Statistical Methods in Cancer Research</cite> II (1987), for Byar's approximation. Where sources differ, the
 * difference is a setting.
 */
@NullMarked
@NamedInterface("statistics")
package uk.cspportal.measures.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * The formulas of the portal as pure functions: change against a base period, statistical process control, intervals and
 * tests, rates, projections, comparisons of groups and of areas, and disclosure control.
 *
 * <p>Owns: {@link uk.cspportal.measures.statistics.Change change}, its trend arrow and its judgement;
 * {@link uk.cspportal.measures.statistics.Xmr XmR charts} with their signals, the
 * {@link uk.cspportal.measures.statistics.TimeBetween time between} rare events, and what they suggest as
 * {@link uk.cspportal.measures.statistics.RebaseSuggestion rebase} and as
 * {@link uk.cspportal.measures.statistics.SuggestedOutlook outlook}; the intervals of
 * {@link uk.cspportal.measures.statistics.Wilson Wilson} and {@link uk.cspportal.measures.statistics.Byar Byar};
 * {@link uk.cspportal.measures.statistics.RollingRate rolling rates}; the
 * {@link uk.cspportal.measures.statistics.ProportionChange comparison of two surveys};
 * {@link uk.cspportal.measures.statistics.Projections projections} and how they
 * {@link uk.cspportal.measures.statistics.Backtest fared};
 * {@link uk.cspportal.measures.statistics.RateRatio disproportionality};
 * {@link uk.cspportal.measures.statistics.Benchmark benchmarks}; {@link uk.cspportal.measures.statistics.Disclosure
 * suppression and rounding}. Does not own: figures, periods, wording, drawing, or which setting a measure uses. Nothing here
 * knows a tenant, a clock or a database, and nothing here is rounded except what is printed as rounded.
 *
 * <p>Where a formula is undefined the result is an {@link uk.cspportal.measures.statistics.Answer answer} with its reason, or
 * empty; no number that comes out is NaN or infinite. What no caller should ever pass, such as a figure that is no number,
 * is an {@link java.lang.IllegalArgumentException}.
 *
 * <p>Trend (arrow), judgement (arrow and polarity) and signal (special cause) are three answers to three questions and
 * stay three types.
 *
 * <p>Sources: D. J. Wheeler, <cite>Understanding Variation</cite> (limits from moving ranges); NHS England, <cite>Making
 * Data Count</cite>, and the package NHSRplotthedots of the NHS-R community (the four rules, their order, screening, fixed
 * baseline, rebase); E. B. Wilson, <cite>Journal of the American Statistical Association</cite> 22 (1927); N. E. Breslow and
 * N. E. Day, <cite>Statistical Methods in Cancer Research</cite> II (1987), for Byar's approximation; R. J. Hyndman and
 * G. Athanasopoulos, <cite>Forecasting: Principles and Practice</cite> (smoothing, and why paths are summed). Where sources
 * differ, the difference is a setting. Distributions come from Hipparchus, the kept successor of Commons Math.
 */
@NullMarked
@NamedInterface("statistics")
package uk.cspportal.measures.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

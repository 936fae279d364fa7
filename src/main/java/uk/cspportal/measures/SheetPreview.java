package uk.cspportal.measures;

import java.util.List;

/**
 * What saving a sheet would do.
 *
 * @param breaksSeries whether a new edition starts, so that earlier figures are not held against later ones
 * @param leavesNational whether the measure stops following the one of England and Wales
 */
public record SheetPreview(List<SheetDifference> differences, boolean breaksSeries, boolean leavesNational) {}

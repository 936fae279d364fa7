package uk.cspportal.reports;

/** A column of the overview: a measure that partnerships share under one key. */
public record OverviewMeasure(String key, String shortTitle, String title) {}

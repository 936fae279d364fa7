package uk.cspportal.plans;

/** An entry of a plan's glossary; the same letters can mean something else in another plan. */
public record Acronym(String shortForm, String expansion) {}

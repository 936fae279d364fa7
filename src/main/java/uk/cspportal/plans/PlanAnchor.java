package uk.cspportal.plans;

import java.util.Map;

/** The names by which addresses lead to one part of a plan, on the page that is read as in the editor. */
public final class PlanAnchor {

    /** Sections that the page prints under another name, or together under one. */
    private static final Map<String, String> PRINTED_AS = Map.of(
            "tenant", "partnership",
            "responsible_authorities", "partnership",
            "csp_functions", "partnership",
            "csp_commitments", "partnership",
            "area_profile", "area",
            "headline_crime", "crime",
            "crime_by_type_2020_2022", "crime",
            "vru", "violence-reduction",
            "strategic_assessments", "assessments",
            "guidelines_rules", "reporting");

    public static final String PLAN = "content";
    public static final String GUIDELINES = "guidelines";
    public static final String CONTRIBUTIONS = "contributions";
    public static final String GLOSSARY = "glossary";
    public static final String NATIONAL = "national-measures";

    private PlanAnchor() {}

    public static String priority(int number) {
        return "priority-" + number;
    }

    public static String objective(int priority, int number) {
        return "objective-" + priority + "-" + number;
    }

    public static String guideline(int number) {
        return "guideline-" + number;
    }

    /** A section as the page prints it. */
    public static String section(String key) {
        return PRINTED_AS.getOrDefault(key, key.equals(PlanEvidence.EQUALITY) ? "equality" : key.replace('_', '-'));
    }

    /** A section as the editor lists it. */
    public static String listed(String key) {
        return "section-" + key;
    }
}

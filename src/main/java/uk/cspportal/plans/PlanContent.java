package uk.cspportal.plans;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What a plan's document says, checked: every number and key once, every link and measure found. */
record PlanContent(
        String title,
        boolean illustrative,
        List<LocalPriority> priorities,
        List<NewGuideline> guidelines,
        List<Contribution> contributions,
        List<Acronym> glossary,
        ObjectNode annex) {}

package uk.cspportal.plans;

import java.util.List;

/**
 * An entry of a plan's glossary; the same letters can mean something else in another plan. One expansion is
 * the plan's own, {@code aliases} are others that are met.
 */
public record Acronym(String shortForm, String expansion, List<String> aliases) {

    public Acronym {
        aliases = List.copyOf(aliases);
    }
}

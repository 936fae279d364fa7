package uk.cspportal.tenancy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.cspportal.shared.Quarter;

/**
 * Whether the partnerships of a force area are ready for a quarter.
 *
 * @param day on which everything has to be in place: the first after the quarter, when its return is due to be filled
 */
public record SetUpReport(Quarter quarter, LocalDate day, List<Check> checks, List<Place> places) {

    public record Check(String name, String remedy) {}

    /** @param gaps what is missing, by the position of the check */
    public record Place(Tenant partnership, Map<Integer, String> gaps) {

        public boolean isReady() {
            return gaps.isEmpty();
        }
    }

    public long ready() {
        return places.stream().filter(Place::isReady).count();
    }

    /** Whether any partnership lacks what a check asks for. */
    public boolean hasGap(int check) {
        return places.stream().anyMatch(p -> p.gaps().containsKey(check));
    }
}

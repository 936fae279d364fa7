package uk.cspportal.measures;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who a tenant compares itself with, such as its Most Similar Group; who belongs to it depends on the day. */
public record ComparatorGroup(String key, String title, String source, List<Member> members) {

    /**
     * That an area belonged to the group from a day to another, both included.
     *
     * @param code the area’s public code; the portal need not know more of it
     */
    public record Member(
            String code, LocalDate from, @Nullable LocalDate to) {

        public boolean isOn(LocalDate day) {
            return !from.isAfter(day) && (to == null || !to.isBefore(day));
        }
    }

    /** The codes of those who belong to it on a day. */
    public List<String> on(LocalDate day) {
        return members.stream()
                .filter(m -> m.isOn(day))
                .map(Member::code)
                .sorted()
                .toList();
    }
}

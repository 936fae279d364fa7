package uk.cspportal.returns;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.cspportal.commentary.Visibility;

/** What the police said of a priority of the plan when the return was kept. */
public record VersionPriority(
        int number, String title, @Nullable VersionCommentary police) {

    VersionPriority asReadBy(Set<Visibility> seen) {
        return new VersionPriority(number, title, police == null ? null : police.asReadBy(seen));
    }
}

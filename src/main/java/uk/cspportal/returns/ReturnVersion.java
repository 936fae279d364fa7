package uk.cspportal.returns;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A return as it stood at a moment, whole and for good.
 *
 * @param covers the keys of the lines that the signature was about: all at the first, then those that came back
 * @param why what was asked before this signature, or when the lines went back; null at a first signature
 */
public record ReturnVersion(
        int number,
        VersionKind kind,
        String by,
        Instant at,
        List<String> covers,
        @Nullable String why,
        VersionContent content) {

    public ReturnVersion {
        covers = List.copyOf(covers);
    }
}

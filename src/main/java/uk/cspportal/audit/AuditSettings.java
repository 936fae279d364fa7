package uk.cspportal.audit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the trail is sealed.
 *
 * @param key the secret that seals; never printed
 * @param earlierKeys secrets that sealed before the key was changed
 * @param keyFile in the demonstration, where a key is kept that nobody has to set
 * @param latest how long after its own time an entry may be sealed before it counts as slipped in
 */
@ConfigurationProperties("portal.audit")
record AuditSettings(
        @DefaultValue("") String key,
        @DefaultValue List<String> earlierKeys,
        @Nullable Path keyFile,
        @DefaultValue("1h") Duration latest) {

    @Override
    public String toString() {
        return "AuditSettings";
    }
}

package uk.cspportal.identity;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.PlaceholderResolutionException;
import uk.cspportal.shared.Messages;

/**
 * Refuses to start on settings that would leave the doors open, before anything is opened: better no
 * portal than one that forgot its database, its secret or its TLS.
 */
final class StartChecks {

    private static final int SHORTEST_SECRET = 32;
    private static final int FEWEST_DIFFERENT = 8;
    private static final Pattern EXAMPLE =
            Pattern.compile("change.?me|replace.?(with|me)|example|secret|password|^demo$", Pattern.CASE_INSENSITIVE);

    private final Environment settings;

    private StartChecks(Environment settings) {
        this.settings = settings;
    }

    /** @throws IllegalStateException naming the setting and the remedy */
    static void check(Environment settings) {
        var checks = new StartChecks(settings);
        if (settings.acceptsProfiles(Profiles.of("demonstration"))) {
            checks.stayOnThisMachine();
        } else {
            checks.serve();
        }
    }

    private void stayOnThisMachine() {
        require(isLoopback(value("server.address")), "loopback");
    }

    private void serve() {
        require(!given("spring.datasource.url", "PORTAL_DATABASE_URL").startsWith("jdbc:h2:"), "h2");
        notAnExample("spring.datasource.password", "PORTAL_DATABASE_PASSWORD");
        notAnExample("spring.flyway.password", "PORTAL_DATABASE_OWNER_PASSWORD");
        var secret = notAnExample("portal.keycloak.client-secret", "PORTAL_CLIENT_SECRET");
        require(secret.length() >= SHORTEST_SECRET, "short", "PORTAL_CLIENT_SECRET", SHORTEST_SECRET);
        require(secret.chars().distinct().count() >= FEWEST_DIFFERENT, "example", "PORTAL_CLIENT_SECRET");
        encrypted("portal.address", "PORTAL_ADDRESS");
        encrypted("portal.keycloak.issuer", "PORTAL_KEYCLOAK_ISSUER");
    }

    private String notAnExample(String key, String variable) {
        var secret = given(key, variable);
        require(!EXAMPLE.matcher(secret).find(), "example", variable);
        return secret;
    }

    private void encrypted(String key, String variable) {
        var address = given(key, variable);
        require(isEncrypted(address) || isLoopback(host(address)), "https", variable);
    }

    private String given(String key, String variable) {
        var value = value(key);
        require(!value.isBlank(), "unset", variable);
        return value;
    }

    /** Empty as well when the setting names an environment variable that is not there. */
    private String value(String key) {
        try {
            return settings.getProperty(key, "");
        } catch (PlaceholderResolutionException e) {
            return "";
        }
    }

    /** Whether people reach the portal through TLS. */
    static boolean isEncrypted(Environment settings) {
        return isEncrypted(new StartChecks(settings).value("portal.address"));
    }

    private static boolean isEncrypted(String address) {
        return address.startsWith("https://");
    }

    private static String host(String address) {
        try {
            var host = URI.create(address).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return !host.isBlank() && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static void require(boolean holds, String problem, Object... arguments) {
        if (!holds) {
            throw new IllegalStateException(Messages.text("security.start." + problem, arguments));
        }
    }
}

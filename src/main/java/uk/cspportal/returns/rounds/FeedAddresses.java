package uk.cspportal.returns.rounds;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.cspportal.identity.PersonId;

/** The secret ends of calendar addresses, one a person; a stolen database does not give them away. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FeedAddresses {

    private static final int BYTES = 32;
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FeedAddresses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Instant> madeAt(PersonId person) {
        return jdbc.sql("select made_at from calendar_feed where person_id = ?")
                .param(person.value())
                .query(LocalDateTime.class)
                .optional()
                .map(at -> at.toInstant(ZoneOffset.UTC));
    }

    /** A new secret; the one before, if there is one, leads nowhere from now on. */
    String make(PersonId person) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        int renewed = jdbc.sql("update calendar_feed set token_hash = ?, made_at = ? where person_id = ?")
                .params(hash(secret), now, person.value())
                .update();
        if (renewed == 0) {
            jdbc.sql("insert into calendar_feed (person_id, token_hash, made_at) values (?, ?, ?)")
                    .params(person.value(), hash(secret), now)
                    .update();
        }
        return secret;
    }

    /** Whether there was one. */
    boolean revoke(PersonId person) {
        return jdbc.sql("delete from calendar_feed where person_id = ?")
                        .param(person.value())
                        .update()
                > 0;
    }

    /** Whose it is, asked before it is known who is there. */
    @Transactional(readOnly = true)
    Optional<PersonId> find(String secret) {
        if (!SECRET.matcher(secret).matches()) {
            return Optional.empty();
        }
        return jdbc.sql("select person_id from calendar_feed where token_hash = ?")
                .param(hash(secret))
                .query(Long.class)
                .optional()
                .map(PersonId::new);
    }

    /** Without salt or stretching: 256 random bits cannot be guessed from what they hash to. */
    private static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package uk.cspportal.identity;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells whoever finds a weakness whom to tell (RFC 9116). */
@RestController
@Hidden
class SecurityTxt {

    static final String PATH = "/.well-known/security.txt";

    private static final int VALID_DAYS = 180;

    private final String contact;

    SecurityTxt(@Value("${portal.security.contact}") String contact) {
        this.contact = contact;
    }

    /** Not found where the operator named nobody: a false address is worse than none. */
    @GetMapping(path = PATH, produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    ResponseEntity<String> securityTxt() {
        if (contact.isBlank()) {
            return ResponseEntity.notFound().build();
        }
        // The machine's own day, because the demonstration's clock stands.
        var expires = Instant.ofEpochMilli(System.currentTimeMillis())
                .truncatedTo(ChronoUnit.DAYS)
                .plus(VALID_DAYS, ChronoUnit.DAYS);
        return ResponseEntity.ok(Stream.of("Contact: " + contact, "Expires: " + expires, "Preferred-Languages: en")
                .collect(Collectors.joining("\n", "", "\n")));
    }
}

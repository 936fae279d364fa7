package uk.cspportal.returns.rounds;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.cspportal.identity.FeedPath;
import uk.cspportal.identity.OnBehalf;

/** Where calendar programs fetch a person's dates, without cookie or password: by the secret in the address alone. */
@RestController
@Hidden
class FeedDoor {

    static final String ENDING = ".ics";

    private final FeedAddresses addresses;
    private final OnBehalf onBehalf;
    private final CalendarFeed feed;

    FeedDoor(FeedAddresses addresses, OnBehalf onBehalf, CalendarFeed feed) {
        this.addresses = addresses;
        this.onBehalf = onBehalf;
        this.feed = feed;
    }

    /** Not found for whatever is no address, any more or at all: no answer tells which. */
    @GetMapping(FeedPath.CALENDAR + "{name}")
    ResponseEntity<byte[]> fetch(@PathVariable String name) {
        if (!name.endsWith(ENDING)) {
            return ResponseEntity.notFound().build();
        }
        return addresses
                .find(name.substring(0, name.length() - ENDING.length()))
                .flatMap(person -> onBehalf.read(person, feed::own))
                .map(content -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, CalendarFile.TYPE)
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .body(content))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}

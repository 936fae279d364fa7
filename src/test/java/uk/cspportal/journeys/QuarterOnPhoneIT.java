package uk.cspportal.journeys;

import org.junit.jupiter.api.Tag;

/** The quarter on a phone, 390 pixels wide: {@code ./portal test -Dtests.left.out=none}. */
@Tag("long")
class QuarterOnPhoneIT extends QuarterJourney {

    @Override
    Visitor visit(String username) {
        return onPhone(username);
    }
}

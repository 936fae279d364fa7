package uk.cspportal.journeys;

/** The quarter on a phone, 390 pixels wide. */
class QuarterOnPhoneIT extends QuarterJourney {

    @Override
    Visitor visit(String username) {
        return onPhone(username);
    }
}

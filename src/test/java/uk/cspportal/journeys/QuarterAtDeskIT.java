package uk.cspportal.journeys;

/** The quarter at a desk, 1440 pixels wide. */
class QuarterAtDeskIT extends QuarterJourney {

    @Override
    Visitor visit(String username) {
        return atDesk(username);
    }
}

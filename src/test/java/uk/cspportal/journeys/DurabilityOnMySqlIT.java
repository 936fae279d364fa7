package uk.cspportal.journeys;

import uk.cspportal.testing.LocalMySql;

/** MySQL is killed together with the portal. */
class DurabilityOnMySqlIT extends Durability {

    @Override
    void killEverything() {
        LocalMySql.running().stopHard();
        super.killEverything();
    }

    @Override
    void startEverything() {
        LocalMySql.running().startAgain();
        super.startEverything();
    }
}

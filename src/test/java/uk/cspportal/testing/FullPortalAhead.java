package uk.cspportal.testing;

import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Starts the portal with Keycloak ahead of the journeys that need it, while the others are made. */
public final class FullPortalAhead implements TestExecutionListener {

    private static final TestTag TAG = TestTag.create(FullPortal.TAG);

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (plan.countTestIdentifiers(FullPortalAhead::needsIt) > 0) {
            FullPortal.starting();
        }
    }

    private static boolean needsIt(TestIdentifier test) {
        return test.getTags().contains(TAG);
    }
}

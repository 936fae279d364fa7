package uk.cspportal.journeys;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import uk.cspportal.testing.PackagedPortal;

/** The embedded database of the demonstration lives and dies with the portal's process. */
@Execution(ExecutionMode.CONCURRENT)
class DurabilityOnH2IT extends Durability {

    @TempDir
    static Path folder;

    @Override
    PackagedPortal startPortal() {
        return PackagedPortal.onH2("durability", folder);
    }
}

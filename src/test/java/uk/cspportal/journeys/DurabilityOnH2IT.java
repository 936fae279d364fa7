package uk.cspportal.journeys;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import uk.cspportal.testing.PackagedPortal;

/** The embedded database of the demonstration lives and dies with the portal's process. */
@Tag("long")
class DurabilityOnH2IT extends Durability {

    @TempDir
    static Path folder;

    @Override
    PackagedPortal startPortal() {
        return PackagedPortal.onH2("durability", folder);
    }
}

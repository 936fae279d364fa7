package uk.cspportal.bench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import uk.cspportal.plans.PlanDocuments;

/** What the portal needs beside its own classes to be measured: empty pages, made-up rows, and people to sign in. */
final class MeasuredPortal {

    static final String OPTION =
            "--spring.main.sources=" + EmptyPages.class.getName() + "," + MadeUpDesks.class.getName();

    private static final String PEOPLE = "realm-config/demonstration-people.json";
    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;

    MeasuredPortal(Path folder) {
        this.folder = folder;
    }

    Path make(int officers) throws IOException, URISyntaxException {
        FileSystemUtils.deleteRecursively(folder);
        var tests = Path.of(MeasuredPortal.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        var bench = name(MeasuredPortal.class).getParent();
        FileSystemUtils.copyRecursively(tests.resolve(bench), folder.resolve(bench));
        var documents = name(PlanDocuments.class);
        Files.createDirectories(folder.resolve(documents).getParent());
        Files.copy(tests.resolve(documents), folder.resolve(documents));
        people(officers);
        return folder.toAbsolutePath();
    }

    private static Path name(Class<?> type) {
        return Path.of(type.getName().replace('.', '/') + ".class");
    }

    private void people(int officers) throws IOException {
        var file = JSON.readTree(Path.of(PEOPLE));
        var users = (ArrayNode) file.get("users");
        for (int desk = 0; desk < officers; desk++) {
            var username = MadeUpDesks.officer(desk);
            users.addObject()
                    .put("username", username)
                    .put("firstName", "Made-up officer")
                    .put("lastName", Integer.toString(desk))
                    .put("email", username + "@demonstration.example");
        }
        var made = folder.resolve(PEOPLE);
        Files.createDirectories(made.getParent());
        Files.writeString(made, file.toString());
    }
}

package uk.cspportal.plans;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The demonstration's plan documents, to compare with or to spoil. */
public final class PlanDocuments {

    private static final JsonMapper JSON = new JsonMapper();

    private PlanDocuments() {}

    /** A fresh copy of the plan of Bath and North East Somerset as it was sent in. */
    public static ObjectNode banes() {
        return read("banes-plan");
    }

    public static ObjectNode force() {
        return read("force-plan");
    }

    private static ObjectNode read(String file) {
        try (var in = new ClassPathResource("demonstration/" + file + ".json").getInputStream()) {
            return (ObjectNode) JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

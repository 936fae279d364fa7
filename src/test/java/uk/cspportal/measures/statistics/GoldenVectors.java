package uk.cspportal.measures.statistics;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Named;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The worked examples that the formulas are held to. */
final class GoldenVectors {

    private GoldenVectors() {}

    static List<Named<JsonNode>> of(String name) throws IOException {
        try (InputStream in = GoldenVectors.class.getResourceAsStream("/golden-vectors.json")) {
            List<JsonNode> vectors =
                    JsonMapper.shared().readTree(in).get(name).valueStream().toList();
            if (vectors.isEmpty()) {
                throw new IllegalStateException("No vectors " + name);
            }
            return vectors.stream()
                    .map(vector -> Named.of(name + " " + (vectors.indexOf(vector) + 1), vector))
                    .toList();
        }
    }
}

package uk.cspportal.plans;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Messages;

/** A plan in a file, as somebody chose it on the screen: everything that can be wrong with a file is told in words. */
final class PlanFile {

    static final int LARGEST = 2 * 1024 * 1024;

    private PlanFile() {}

    static JsonNode read(byte[] file, JsonMapper json) {
        if (file.length > LARGEST) {
            throw refuse("large");
        }
        var text = text(file);
        if (text.isBlank()) {
            throw refuse("empty");
        }
        try {
            return json.reader()
                    .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .readTree(text);
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw refuse(
                    "no-json",
                    place == null ? "1" : String.valueOf(place.getLineNr()),
                    place == null ? "1" : String.valueOf(place.getColumnNr()));
        }
    }

    /** Read strictly: what another encoding garbles would otherwise become part of the plan. */
    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refuse("encoding");
        }
    }

    private static InvalidInputException refuse(String why, Object... arguments) {
        return new InvalidInputException("file", Messages.text("plans.import.refused." + why, arguments));
    }
}

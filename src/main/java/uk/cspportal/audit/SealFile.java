package uk.cspportal.audit;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The head of the chain as a small file, to be kept where nobody who runs the portal can change it. */
public final class SealFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private SealFile() {}

    public static String write(Seal seal) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(seal);
    }

    /** Empty when the text is not the content of such a file. */
    public static Optional<Seal> read(String text) {
        try {
            return Optional.ofNullable(JSON.readValue(text, Seal.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}

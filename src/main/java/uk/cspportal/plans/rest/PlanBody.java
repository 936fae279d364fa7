package uk.cspportal.plans.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.cspportal.plans.DraftPut;
import uk.cspportal.shared.Messages;

/** A plan as it is sent in, read by the controller's own hand so that roles are checked before it is looked at. */
final class PlanBody {

    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    private PlanBody() {}

    static DraftPut read(HttpServletRequest request, JsonMapper json) {
        requireJson(request.getContentType());
        var version = version(request.getHeader(HttpHeaders.IF_MATCH));
        try {
            return new DraftPut(document(request, json), version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode document(HttpServletRequest request, JsonMapper json) throws IOException {
        try (var in = request.getInputStream()) {
            return json.readTree(in);
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new IllegalArgumentException(
                    Messages.text(
                            "plans.draft.no-json",
                            String.valueOf(place.getLineNr()),
                            String.valueOf(place.getColumnNr())),
                    e);
        }
    }

    private static void requireJson(@Nullable String type) {
        try {
            if (type != null && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type))) {
                return;
            }
        } catch (InvalidMediaTypeException e) {
            throw refuse(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "plans.draft.media-type", e);
        }
        throw refuse(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "plans.draft.media-type", null);
    }

    /** The version that the caller saw; null for whatever stands. */
    private static @Nullable Integer version(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw refuse(HttpStatus.PRECONDITION_REQUIRED, "plans.draft.no-version", null);
        }
        if ("*".equals(header.strip())) {
            return null;
        }
        var tag = ETAG.matcher(header.strip());
        if (!tag.matches()) {
            throw refuse(HttpStatus.PRECONDITION_FAILED, "plans.draft.strange-version", null);
        }
        return Integer.valueOf(tag.group(1));
    }

    static ErrorResponseException refuse(HttpStatus status, String message, @Nullable Throwable cause) {
        return new ErrorResponseException(
                status, ProblemDetail.forStatusAndDetail(status, Messages.text(message)), cause);
    }

    /** What the answer to a plan that was taken says. */
    record Taken(int version, List<String> ignored) {}
}

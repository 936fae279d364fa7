package uk.cspportal.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
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

/** JSON as it is sent in, read by a call's own hand so that roles are checked before it is looked at. */
public final class SentJson {

    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    private SentJson() {}

    /** The body; refused as 415 when it is said to be something else, as 400 when it is no JSON. */
    public static JsonNode read(HttpServletRequest request, JsonMapper json) {
        requireJson(request.getContentType());
        try (var in = request.getInputStream()) {
            return json.readTree(in);
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new IllegalArgumentException(
                    Messages.text(
                            "shared.json.none", String.valueOf(place.getLineNr()), String.valueOf(place.getColumnNr())),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version that the caller saw, by {@code If-Match}; null for whatever stands. */
    public static @Nullable Integer version(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.IF_MATCH);
        if (header == null || header.isBlank()) {
            throw refuse(HttpStatus.PRECONDITION_REQUIRED, Messages.text("shared.json.no-version"), null);
        }
        if ("*".equals(header.strip())) {
            return null;
        }
        var tag = ETAG.matcher(header.strip());
        if (!tag.matches()) {
            throw refuse(HttpStatus.PRECONDITION_FAILED, Messages.text("shared.json.strange-version"), null);
        }
        return Integer.valueOf(tag.group(1));
    }

    /** Somebody else wrote since the version that the caller saw. */
    public static ErrorResponseException stale(ConflictException cause) {
        return refuse(HttpStatus.PRECONDITION_FAILED, cause.getMessage(), cause);
    }

    private static void requireJson(@Nullable String type) {
        Exception cause = null;
        try {
            if (type != null && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type))) {
                return;
            }
        } catch (InvalidMediaTypeException e) {
            cause = e;
        }
        throw refuse(HttpStatus.UNSUPPORTED_MEDIA_TYPE, Messages.text("shared.json.media-type"), cause);
    }

    private static ErrorResponseException refuse(HttpStatus status, @Nullable String why, @Nullable Throwable cause) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, String.valueOf(why)), cause);
    }
}

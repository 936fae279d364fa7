package uk.cspportal.measures.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import uk.cspportal.measures.IncomingFile;
import uk.cspportal.shared.Messages;

/** The CSV in the body of a request, read only after the checks of who calls. */
final class CsvBody {

    static final MediaType CSV = new MediaType("text", "csv");

    private CsvBody() {}

    static IncomingFile read(HttpServletRequest request, boolean partial, @Nullable String reason) {
        var type = Optional.ofNullable(request.getContentType()).flatMap(CsvBody::parse);
        if (!type.map(CsvBody::isUtf8Csv).orElse(false)) {
            var problem = new UnsupportedMediaTypeStatusException(type.orElse(null), List.of(CSV));
            problem.getBody().setDetail(Messages.text("measures.api.csv-only"));
            throw problem;
        }
        try {
            return new IncomingFile(request.getInputStream().readAllBytes(), name(request), partial, reason);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isUtf8Csv(MediaType type) {
        var charset = type.getCharset();
        return CSV.equalsTypeAndSubtype(type)
                && (charset == null
                        || charset.equals(StandardCharsets.UTF_8)
                        || charset.equals(StandardCharsets.US_ASCII));
    }

    private static Optional<MediaType> parse(String type) {
        try {
            return Optional.of(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable String name(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        return header == null ? null : ContentDisposition.parse(header).getFilename();
    }
}

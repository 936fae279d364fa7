package uk.cspportal.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import uk.cspportal.shared.Messages;

/** Refuses what is larger than anybody has reason to send: by what it says of itself, and while it is read. */
@Component
class BodyLimit {

    private final long most;
    private final Refusals refusals;

    BodyLimit(LimitSettings settings, Refusals refusals) {
        this.most = settings.body().toBytes();
        this.refusals = refusals;
    }

    void guard(HttpSecurity http) {
        http.addFilterAfter(
                (request, response, chain) -> read((HttpServletRequest) request, (HttpServletResponse) response, chain),
                HeaderWriterFilter.class);
    }

    void read(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > most) {
            refusals.send(
                    request,
                    response,
                    HttpStatus.CONTENT_TOO_LARGE,
                    Messages.text("security.too-large", most / (1024 * 1024)));
        } else {
            chain.doFilter(request.getContentLengthLong() < 0 ? new Measured(request, most) : request, response);
        }
    }

    /** A request that does not say how large it is. */
    private static final class Measured extends HttpServletRequestWrapper {

        private final long most;

        Measured(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new MeasuredStream(super.getInputStream(), most);
        }
    }

    private static final class MeasuredStream extends ServletInputStream {

        private final ServletInputStream body;
        private final long most;
        private long read;

        MeasuredStream(ServletInputStream body, long most) {
            this.body = body;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            var one = body.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var some = body.read(bytes, offset, length);
            count(some);
            return some;
        }

        private void count(int more) {
            read += Math.max(more, 0);
            if (read > most) {
                throw new MaxUploadSizeExceededException(most);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}

package uk.cspportal.identity.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * What browsers may load for the screens. The page that starts them names its scripts with a number
 * used once, so that no script that somebody slipped into it runs; docs/security.md tells what Vaadin
 * still needs beyond that.
 */
@Component
class PagePolicy implements VaadinServiceInitListener {

    private static final String POLICY =
            "default-src 'none'; script-src 'nonce-%s' 'strict-dynamic' 'unsafe-eval'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; manifest-src 'self';"
                    + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final int NONCE_BYTES = 18;

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::restrict);
    }

    void restrict(IndexHtmlResponse page) {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().select("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader("Content-Security-Policy", POLICY.formatted(nonce));
        page.getVaadinResponse().setHeader("X-Frame-Options", "DENY");
    }
}

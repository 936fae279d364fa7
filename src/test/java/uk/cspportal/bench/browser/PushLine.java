package uk.cspportal.bench.browser;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The line over which the server tells an open page something that it did not ask for. */
final class PushLine implements WebSocket.Listener {

    private final Consumer<String> told;
    private final Consumer<Throwable> broken;
    private final StringBuilder received = new StringBuilder();

    private PushLine(Consumer<String> told, Consumer<Throwable> broken) {
        this.told = told;
        this.broken = broken;
    }

    /** Opens the line as the portal's pages do, each message led by its length. */
    static WebSocket open(
            HttpClient http, URI portal, int page, String pushId, Consumer<String> told, Consumer<Throwable> broken) {
        var address = "ws://" + portal.getAuthority() + "/VAADIN/push?v-r=push&v-uiId=" + page + "&v-pushId=" + pushId
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket"
                + "&X-Atmosphere-TrackMessageSize=true&Content-Type="
                + URLEncoder.encode("application/json; charset=UTF-8", StandardCharsets.UTF_8)
                + "&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=0";
        return http.newWebSocketBuilder()
                .header("Origin", portal.toString())
                .buildAsync(URI.create(address), new PushLine(told, broken))
                .join();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
        received.append(part);
        if (last) {
            try {
                messages();
            } catch (RuntimeException e) {
                broken.accept(e);
            }
        }
        socket.request(1);
        return CompletableFuture.completedFuture(null);
    }

    private void messages() {
        for (int bar = received.indexOf("|"); bar > 0; bar = received.indexOf("|")) {
            int end = bar + 1 + Integer.parseInt(received.substring(0, bar));
            if (received.length() < end) {
                return;
            }
            var message = received.substring(bar + 1, end);
            received.delete(0, end);
            int json = message.indexOf('{');
            // Anything else keeps the line alive.
            if (json >= 0) {
                told.accept(message.substring(json, message.lastIndexOf('}') + 1));
            }
        }
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        broken.accept(error);
    }
}

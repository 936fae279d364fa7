package uk.cspportal.bench.browser;

import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A window with the portal open, without its picture: what its person does goes to the server just as Chromium sends
 * it, and what the server answers or pushes changes the elements that they find there.
 */
public final class Window {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TYPE = "application/json; charset=UTF-8";
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final Browser browser;
    private final PageTree tree = new PageTree();
    private final TreeMap<Integer, JsonNode> early = new TreeMap<>();
    private final int page;
    private final String token;
    private final WebSocket push;
    private int seen = -1;
    private int sent;
    private boolean closed;
    private @Nullable Throwable broken;

    private Window(Browser browser, String path) {
        this.browser = browser;
        ok(browser.get(path));
        var answer =
                ok(browser.get("?v-r=init&location=" + Browser.encode(path) + "&query=&v-sh=1000&v-sw=1440&v-wh=1000"
                        + "&v-ww=1440&v-bh=1000&v-bw=1440&v-tzo=0&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=UTC&v-wn=bench&v-td=false"
                        + "&v-pr=1&v-np=Linux%20x86_64&v-cs=light&v-pv=VISIBLE"));
        var start = JSON.readTree(answer.text()).get("appConfig");
        var first = start.get("uidl");
        page = start.get("v-uiId").asInt();
        token = first.get("Vaadin-Security-Key").asString();
        receive(first);
        push = PushLine.open(
                browser.http(),
                browser.portal(),
                page,
                first.get("Vaadin-Push-ID").asString(),
                message -> receive(JSON.readTree(message)),
                this::fail);
    }

    static Window open(Browser browser, String path) {
        var window = new Window(browser, path);
        window.go("/" + path, "");
        return window;
    }

    /** Follows a link of the page. */
    public void follow(String path) {
        go(path, "client");
    }

    private void go(String path, String trigger) {
        var data = JSON.createObjectNode()
                .put("route", path)
                .put("query", "")
                .put("appShellTitle", "")
                .put("trigger", trigger);
        data.putObject("historyState").put("idx", 0);
        send(event(1, "ui-navigate", data));
    }

    public void click(PageNode node) {
        send(click(node.id()));
    }

    /** Presses a button after which the server knows the window no more, so that its answer says nothing. */
    public void clickLast(PageNode node) {
        synchronized (this) {
            closed = true;
        }
        post(click(node.id()));
        push.abort();
    }

    private static ObjectNode click(int node) {
        var data = JSON.createObjectNode();
        for (var key : List.of("shiftKey", "metaKey", "ctrlKey", "altKey")) {
            data.put("event." + key, false);
        }
        for (var key : List.of("clientX", "clientY", "screenX", "screenY", "button")) {
            data.put("event." + key, 0);
        }
        return event(node, "click", data.put("event.detail", 1));
    }

    /** What stands in a field while somebody types there. */
    public void type(PageNode field, String text) {
        var data = JSON.createObjectNode().put("1", 1).put("for", "intermediate");
        send(value(field.id(), "value", JSON.getNodeFactory().stringNode(text)), event(field.id(), "input", data));
    }

    public void leave(PageNode field) {
        send(event(field.id(), "blur", JSON.createObjectNode()));
    }

    public synchronized Optional<PageNode> find(String tag, Predicate<PageNode> which) {
        return tree.find(tag, which).findFirst();
    }

    public synchronized List<PageNode> all(String tag, Predicate<PageNode> which) {
        return tree.find(tag, which).toList();
    }

    public synchronized String text(PageNode node) {
        return tree.text(node);
    }

    /** New elements report how they begin, as Vaadin's do once their page is drawn; nobody waits for the answer. */
    public void settle() {
        var events = new ArrayList<ObjectNode>();
        var values = new ArrayList<ObjectNode>();
        synchronized (this) {
            for (var node : tree.fresh()) {
                for (var event : node.heard()) {
                    if (event.endsWith("-changed")) {
                        events.add(event(node.id(), event, JSON.createObjectNode()));
                        if (event.equals("expanded-changed") || event.equals("collapsed-changed")) {
                            values.add(value(
                                    node.id(),
                                    event.replace("-changed", ""),
                                    JSON.getNodeFactory().booleanNode(false)));
                        }
                    }
                }
            }
        }
        events.addAll(values);
        if (!events.isEmpty()) {
            send(events.toArray(ObjectNode[]::new));
        }
    }

    /** Closes the window as a person does; the page says so with its last breath. */
    public void close() {
        synchronized (this) {
            closed = true;
        }
        var last = message(JSON.createArrayNode()).put("UNLOAD", true);
        ok(browser.post("?v-r=uidl&v-uiId=" + page, TYPE, last.toString()));
        push.abort();
    }

    private static ObjectNode event(int node, String name, ObjectNode data) {
        var event =
                JSON.createObjectNode().put("type", "event").put("node", node).put("event", name);
        event.set("data", data);
        return event;
    }

    private static ObjectNode value(int node, String property, JsonNode value) {
        var sync =
                JSON.createObjectNode().put("type", "mSync").put("node", node).put("feature", 1);
        sync.put("property", property).set("value", value);
        return sync;
    }

    private void send(ObjectNode... calls) {
        whole();
        var answer = JSON.readTree(post(calls));
        receive(answer);
        await(answer.path("syncId").asInt());
    }

    private String post(ObjectNode... calls) {
        var rpc = JSON.createArrayNode();
        for (var call : calls) {
            rpc.add(call);
        }
        return ok(browser.post("?v-r=uidl&v-uiId=" + page, TYPE, message(rpc).toString()))
                .text();
    }

    private synchronized void whole() {
        if (broken != null) {
            throw new IllegalStateException("The server's line to the page broke", broken);
        }
    }

    private synchronized ObjectNode message(ArrayNode rpc) {
        var message = JSON.createObjectNode().put("csrfToken", token);
        message.set("rpc", rpc);
        return message.put("syncId", seen).put("clientId", sent);
    }

    /** What overtakes another message waits for it. */
    private synchronized void receive(JsonNode message) {
        if (message.has("meta")
                && (message.get("meta").has("appError") || message.get("meta").has("sessionExpired"))) {
            throw new IllegalStateException("The server gave up: " + message.get("meta"));
        }
        early.put(message.get("syncId").asInt(), message);
        while (!early.isEmpty() && early.firstKey() <= seen + 1) {
            var next = early.pollFirstEntry();
            seen = Math.max(seen, next.getKey());
            sent = Math.max(sent, next.getValue().path("clientId").asInt());
            if (next.getValue().has("changes")) {
                tree.apply(next.getValue().get("changes"));
            }
        }
        notifyAll();
    }

    private synchronized void fail(Throwable error) {
        if (!closed) {
            broken = error;
            notifyAll();
        }
    }

    private synchronized void await(int message) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (seen < message && broken == null && System.nanoTime() < deadline) {
            try {
                wait(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        if (seen < message) {
            throw new IllegalStateException("The page lacks a message before " + message, broken);
        }
    }

    private static Browser.Answer ok(Browser.Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException("The server answered " + answer.status() + ": "
                    + answer.text().substring(0, Math.min(300, answer.text().length())));
        }
        return answer;
    }
}

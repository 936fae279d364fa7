package uk.cspportal.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import uk.cspportal.bench.browser.Browser;
import uk.cspportal.bench.browser.PageNode;
import uk.cspportal.bench.browser.Window;

/**
 * An officer who fills in a return at human pace, and in a second window does as much to pages that hold nothing. Looks
 * at every page whether it is the one that was asked for, and whether it still holds what was typed the last time.
 */
final class Desk implements AutoCloseable {

    private static final List<String> TEXTS = List.of("progress", "challenges", "looking-back", "looking-ahead");
    private static final int SECONDS_TYPED = 3;

    private final Browser browser;
    private final Random random;
    private final Map<String, String> typed = new HashMap<>();
    private final String list;
    private Window work;
    private Window empty;
    private int round;

    Desk(String address, Executor threads, int number) {
        browser = new Browser(address, threads);
        random = new Random(number);
        browser.signIn(MadeUpDesks.officer(number), "demo");
        work = browser.open("");
        work.settle();
        list = work.find(
                                "vaadin-side-nav-item",
                                item -> String.valueOf(item.get("path")).endsWith("/returns"))
                        .map(item -> item.get("path"))
                        .orElseThrow(() -> new IllegalStateException("The menu leads to no returns"))
                + "/" + MadeUpDesks.QUARTER.slug();
        empty = browser.open(EmptyPages.LIST);
    }

    /** Works until the time has come, and says how long each act took that began before it. */
    void work(boolean really, LongPredicate isTime, DeskTimes times) {
        pause(random.nextInt(8_000));
        var acts = new Acts(isTime, times);
        while (isTime.test(System.nanoTime())) {
            round++;
            if (really) {
                fillIn(acts);
            } else {
                pretend(acts);
            }
        }
    }

    private void fillIn(Acts acts) {
        acts.time(DeskAct.OPEN_LIST, work, window -> window.follow(list));
        var lines = work.all("a", link -> isLine(link.get("href")));
        expect(lines.size() > 1, "The list shows no guidelines");
        var line = String.valueOf(lines.get(random.nextInt(lines.size())).get("href"));
        acts.time(DeskAct.OPEN_LINE, work, window -> window.follow(line));
        var name = TEXTS.get(random.nextInt(TEXTS.size()));
        var field = named("vaadin-text-area", "text-" + name);
        var before = String.valueOf(field.get("value"));
        var known = typed.getOrDefault(line + name, before);
        expect(before.equals(known), () -> "%s of %s holds “%s”, not “%s”".formatted(name, line, before, known));
        var text = new StringBuilder(before.replaceFirst(" Round .*", " Round " + round + ":"));
        if (!before.contains(" Round ")) {
            text.append(" Round ").append(round).append(':');
        }
        pause(think());
        type(acts, work, field, text);
        typed.put(line + name, text.toString());
        acts.time(DeskAct.MARK_READY, work, window -> window.click(named("vaadin-button", "mark-ready")));
        expect(work.find("vaadin-text-area", any -> true).isEmpty(), () -> line + " is not marked ready");
        acts.time(DeskAct.TAKE_UP, work, window -> window.click(button(window, "Make changes")));
        named("vaadin-button", "mark-ready");
    }

    private void pretend(Acts acts) {
        acts.time(DeskAct.OPEN_LIST, empty, window -> window.follow(EmptyPages.LIST));
        acts.time(DeskAct.OPEN_LINE, empty, window -> window.follow(EmptyPages.LINE));
        var field = empty.find("vaadin-text-area", any -> true).orElseThrow();
        pause(think());
        type(acts, empty, field, new StringBuilder("Round " + round + ":"));
        acts.time(DeskAct.MARK_READY, empty, window -> window.click(button(window, "")));
        acts.time(DeskAct.TAKE_UP, empty, window -> window.click(button(window, "")));
    }

    private void type(Acts acts, Window window, PageNode field, StringBuilder text) {
        for (int second = 1; second <= SECONDS_TYPED; second++) {
            text.append(" and then");
            acts.timeAtOnce(DeskAct.TYPE, window, in -> in.type(field, text.toString()));
            pause(1_000);
        }
        acts.timeAtOnce(DeskAct.SAVE_TEXT, window, in -> in.leave(field));
    }

    private boolean isLine(String href) {
        return href != null && href.matches(".*/g\\d+");
    }

    private PageNode named(String tag, String id) {
        return work.find(tag, node -> id.equals(node.get("id")))
                .orElseThrow(() -> new IllegalStateException("%s has no %s, but: %s"
                        .formatted(
                                list,
                                id,
                                work.all("h1", any -> true).stream()
                                        .map(work::text)
                                        .toList())));
    }

    private static PageNode button(Window window, String words) {
        return window.find("vaadin-button", node -> window.text(node).equals(words))
                .orElseThrow(() -> new IllegalStateException("The page has no button “" + words + "”"));
    }

    private static void expect(boolean holds, java.util.function.Supplier<String> otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise.get());
        }
    }

    private static void expect(boolean holds, String otherwise) {
        expect(holds, () -> otherwise);
    }

    private long think() {
        return 2_000 + random.nextInt(6_000);
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Leaves a line open, as one does who was called away. */
    void leaveOpen() {
        work.follow(list + "/g1");
        named("vaadin-button", "mark-ready");
        work.settle();
        empty.follow(EmptyPages.LINE);
    }

    void closeEmpty() {
        empty.close();
    }

    void closeWork() {
        work.close();
    }

    @Override
    public void close() {
        var last = browser.open("");
        last.clickLast(button(last, "Sign out"));
        browser.close();
    }

    /** Counts what begins while it is time. */
    private final class Acts {

        private final LongPredicate isTime;
        private final DeskTimes times;

        private Acts(LongPredicate isTime, DeskTimes times) {
            this.isTime = isTime;
            this.times = times;
        }

        private void time(DeskAct act, Window window, Consumer<Window> doing) {
            pause(think());
            timeAtOnce(act, window, doing);
        }

        private void timeAtOnce(DeskAct act, Window window, Consumer<Window> doing) {
            long start = System.nanoTime();
            doing.accept(window);
            long took = System.nanoTime() - start;
            if (isTime.test(start)) {
                times.add(act, took);
            }
            window.settle();
        }
    }
}

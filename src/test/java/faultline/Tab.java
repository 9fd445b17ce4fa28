package faultline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** For tests: a page in a {@link Browser}, with what it asked for and what went wrong in it. */
public final class Tab {
    private static final Map<String, Integer> KEYS = Map.of("Tab", 9, "Enter", 13, "Escape", 27);

    private final DevTools tools;
    private final String target;
    private final String session;
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Boolean> loaded = new CompletableFuture<>();
    private boolean dark;
    private boolean onPaper;

    private Tab(DevTools tools, String target, String session) {
        this.tools = tools;
        this.target = target;
        this.session = session;
    }

    static Tab open(DevTools tools, URI page) {
        var target = tools.call("", "Target.createTarget", Map.of("url", "about:blank"))
                .path("targetId")
                .asString();
        var session = tools.call("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asString();
        var tab = new Tab(tools, target, session);
        tools.listen(session, tab::hear);
        List.of("Page", "Runtime", "Log", "Network").forEach(domain -> tab.call(domain + ".enable", Map.of()));
        tab.call("Page.navigate", Map.of("url", page.toString()));
        DevTools.await(tab.loaded);
        return tab;
    }

    void close() {
        tools.call("", "Target.closeTarget", Map.of("targetId", target));
    }

    /** What went wrong in the page so far: what it logged, exceptions, things blocked, windows that a script opened. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** All that the page has asked for, itself first. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** The value of an expression; a promise is waited for. */
    public JsonNode evaluate(String script) {
        var answer = call(
                "Runtime.evaluate",
                Map.of("expression", script, "returnByValue", true, "awaitPromise", true, "userGesture", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(script + ": " + answer.path("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    /** The value of an expression that is a list, each of its parts as text. */
    public List<String> list(String script) {
        return StreamSupport.stream(evaluate(script).spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    /** Waits until an expression is true, or fails after some seconds. */
    public void until(String script) {
        evaluate("""
            new Promise((yes, no) => {
              const end = performance.now() + 20000;
              (function look() {
                if (%s) yes(true);
                else if (performance.now() > end) no(new Error('it never came true'));
                else setTimeout(look, 20);
              })();
            })\
            """.formatted(script));
    }

    /**
     * Waits until an expression is true of the page or of one that takes its place, or fails after some seconds: what is
     * asked while a page gives way to the next is refused, and then asked again.
     */
    public void eventually(String script) {
        var end = System.nanoTime() + 60_000_000_000L;
        while (!trueNow(script)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It never came true: " + script);
            }
            LockSupport.parkNanos(50_000_000);
        }
    }

    private boolean trueNow(String script) {
        try {
            return evaluate(script).asBoolean();
        } catch (DevTools.Refused meanwhile) {
            return false;
        }
    }

    /** The text of all elements that the selector finds. */
    public List<String> texts(String selector) {
        return list("[...document.querySelectorAll(%s)].map(found => found.textContent)".formatted(quoted(selector)));
    }

    /** Of all elements that the selector finds, the text of those that can be seen. */
    public List<String> visible(String selector) {
        return list(("[...document.querySelectorAll(%s)].filter(found => found.checkVisibility())"
                        + ".map(found => found.textContent)")
                .formatted(quoted(selector)));
    }

    /** Clicks on the first element that the selector finds. */
    public void click(String selector) {
        evaluate("document.querySelector(%s).click()".formatted(quoted(selector)));
    }

    /** Types into the first element that the selector finds. */
    public void type(String selector, String words) {
        evaluate("document.querySelector(%s).focus()".formatted(quoted(selector)));
        call("Input.insertText", Map.of("text", words));
    }

    /** Presses a key: Tab, Enter or Escape. */
    public void press(String key) {
        int code = KEYS.getOrDefault(key, 0);
        var text = key.equals("Enter") ? "\r" : "";
        call(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyDown", "key", key, "code", key, "windowsVirtualKeyCode", code, "text", text));
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key, "windowsVirtualKeyCode", code));
    }

    /** Stays with the page as it is now, however soon it wants to be loaded anew. */
    public Tab still() {
        call("Page.stopLoading", Map.of());
        return this;
    }

    /** As it looks to those who like it dark. */
    public Tab dark() {
        dark = true;
        return emulate();
    }

    /** As it is laid out for paper. */
    public Tab print() {
        onPaper = true;
        return emulate();
    }

    /** As it is laid out in a window of that width, in pixels. */
    public Tab wide(int width) {
        return window(width, 900);
    }

    /** As it is laid out in a window of that size, in pixels. */
    public Tab window(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        return this;
    }

    /** The page as a browser prints it. */
    public byte[] pdf() {
        var printed = call("Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true));
        return Base64.getDecoder().decode(printed.path("data").asString());
    }

    /**
     * What axe-core finds against WCAG, up to AA, as the page looks now: each with the rule and the elements. All is laid
     * out before, since what is not has no size that could be measured.
     */
    public List<String> violations() {
        evaluate(axe());
        return list("""
            {
              const whole = new CSSStyleSheet();
              whole.replaceSync('* { content-visibility: visible !important }');
              document.adoptedStyleSheets = [whole];
              const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
              axe.run(document, {runOnly: levels, resultTypes: ['violations']}).then(found =>
                found.violations.map(one => one.id + ': ' + one.nodes.map(node =>
                  node.target + ' (' + node.failureSummary + ')').join('; ')));
            }\
            """);
    }

    private Tab emulate() {
        call(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        onPaper ? "print" : "screen",
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        return this;
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        return tools.call(session, method, parameters);
    }

    private void hear(JsonNode told) {
        var said = told.path("params");
        switch (told.path("method").asString()) {
            case "Page.loadEventFired" -> loaded.complete(true);
            case "Network.requestWillBeSent" ->
                requests.add(said.path("request").path("url").asString());
            case "Runtime.consoleAPICalled" -> errors.add(said.path("args").toString());
            case "Runtime.exceptionThrown" ->
                errors.add(said.path("exceptionDetails").toString());
            case "Log.entryAdded" -> errors.add(said.path("entry").path("text").asString());
            case "Page.javascriptDialogOpening" -> {
                errors.add("A window says: " + said.path("message").asString());
                tools.ask(session, "Page.handleJavaScriptDialog", Map.of("accept", true));
            }
            default -> {}
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String axe() {
        try (var in = Tab.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new AssertionError("axe-core is missing.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8) + "; true";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

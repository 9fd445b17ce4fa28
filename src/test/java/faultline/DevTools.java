package faultline;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** For tests: talks to a browser in the DevTools protocol: calls and their answers, and what it tells unasked. */
final class DevTools implements WebSocket.Listener {
    private static final int MOST_SECONDS = 60;

    private final JsonMapper json = new JsonMapper();
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final Map<String, Consumer<JsonNode>> listeners = new ConcurrentHashMap<>();
    private final StringBuilder message = new StringBuilder();
    private @Nullable WebSocket socket;
    private int calls;

    private DevTools() {}

    static DevTools connect(String address) {
        var tools = new DevTools();
        tools.socket = await(HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create(address), tools));
        return tools;
    }

    /** Tells what a session's page does, as it happens, on another thread. */
    void listen(String session, Consumer<JsonNode> listener) {
        listeners.put(session, listener);
    }

    JsonNode call(String session, String method, Map<String, ?> parameters) {
        return await(ask(session, method, parameters));
    }

    /** Asks without waiting for the answer, as a listener must. */
    synchronized CompletableFuture<JsonNode> ask(String session, String method, Map<String, ?> parameters) {
        int id = ++calls;
        var call = json.createObjectNode().put("id", id).put("method", method);
        if (!session.isEmpty()) {
            call.put("sessionId", session);
        }
        call.set("params", json.valueToTree(parameters));
        var answer = new CompletableFuture<JsonNode>();
        asked.put(id, answer);
        await(open().sendText(call.toString(), true));
        return answer;
    }

    private WebSocket open() {
        if (socket == null) {
            throw new AssertionError("The browser is not listening yet.");
        }
        return socket;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        message.append(part);
        if (last) {
            take(json.readTree(message.toString()));
            message.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void take(JsonNode told) {
        if (told.has("id")) {
            var answer = asked.remove(told.path("id").asInt());
            if (answer != null && told.has("error")) {
                answer.completeExceptionally(
                        new AssertionError(told.path("error").toString()));
            } else if (answer != null) {
                answer.complete(told.path("result"));
            }
        } else {
            listeners
                    .getOrDefault(told.path("sessionId").asString(""), nobody -> {})
                    .accept(told);
        }
    }

    static <T> T await(CompletableFuture<T> awaited) {
        try {
            return awaited.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new Refused("The browser does not do what it was asked: " + e.getCause(), e);
        } catch (TimeoutException e) {
            throw new AssertionError("The browser does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The browser answered that it cannot do what was asked, perhaps only at this moment. */
    static final class Refused extends AssertionError {
        private static final long serialVersionUID = 1;

        private Refused(String message, Throwable cause) {
            super(message, cause);
        }
    }
}

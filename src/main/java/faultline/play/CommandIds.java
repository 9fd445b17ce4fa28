package faultline.play;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where the commands of this process get their ids from. The journal answers a command whose id it knows, and does not
 * carry it out again; so whoever is to try again without knowing how the first try ended gives the same id.
 */
public final class CommandIds {
    private final Optional<UUID> first;
    private final AtomicInteger given = new AtomicInteger();

    private CommandIds(Optional<UUID> first) {
        this.first = first;
    }

    /** Ids that nobody has had. */
    public static CommandIds drawn() {
        return new CommandIds(Optional.empty());
    }

    /** That id first. Where one line makes several commands, as a sheet of moves does, the others follow from it. */
    public static CommandIds from(UUID first) {
        return new CommandIds(Optional.of(first));
    }

    public UUID next() {
        int before = given.getAndIncrement();
        return first.map(id -> before == 0 ? id : following(id, before)).orElseGet(UUID::randomUUID);
    }

    private static UUID following(UUID id, int number) {
        return UUID.nameUUIDFromBytes((id + " " + number).getBytes(StandardCharsets.UTF_8));
    }
}

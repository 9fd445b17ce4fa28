package faultline.adjudication.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.drools.model.Model;

/**
 * A folder that keeps compiled rules for the next start. It only saves time: an entry that was made by another build or
 * under another Java, or that is not what was written, is as good as none, and a folder that cannot be written is no
 * error. The entries hold classes that are run, so whoever may write this folder may run code in this program; it lies in
 * the data folder, of which the same is true in any case.
 */
final class CompiledCache {
    private static final int MOST_KEPT = 16;
    private static final String SUFFIX = ".compiled";
    private static final int HASH = 64;

    private final Optional<Path> folder;
    private final String build;

    /**
     * @param build what the build put down of itself; where it put down nothing, nothing is kept
     */
    CompiledCache(Path folder, Optional<String> build) {
        this.folder = build.map(known -> folder);
        this.build = build.orElse("");
    }

    /** Keeps nothing. */
    static CompiledCache none() {
        return new CompiledCache(Path.of(""), Optional.empty());
    }

    Optional<CompiledRules> find(RuleTexts texts) {
        return folder.flatMap(in -> read(in.resolve(key(texts) + SUFFIX)))
                .filter(found -> found.index().holds(texts));
    }

    private static Optional<CompiledRules> read(Path entry) {
        if (!Files.isRegularFile(entry)) {
            return Optional.empty();
        }
        try {
            var bytes = Files.readAllBytes(entry);
            if (bytes.length > HASH) {
                var content = Arrays.copyOfRange(bytes, HASH, bytes.length);
                if (Sha256.of(content).equals(new String(bytes, 0, HASH, StandardCharsets.US_ASCII))) {
                    return Optional.of(CompiledRules.read(content));
                }
            }
            Files.delete(entry);
        } catch (IOException e) {
            // Then the rules are compiled, which is all that this could save.
        }
        return Optional.empty();
    }

    void keep(RuleTexts texts, CompiledRules rules) {
        folder.ifPresent(in -> {
            try {
                if (!Files.isDirectory(in)) {
                    Files.createDirectory(in);
                }
                var content = rules.write();
                var part = Files.createTempFile(in, "part", "");
                try (var out = Files.newOutputStream(part)) {
                    out.write(Sha256.of(content).getBytes(StandardCharsets.US_ASCII));
                    out.write(content);
                }
                Files.move(part, in.resolve(key(texts) + SUFFIX), StandardCopyOption.REPLACE_EXISTING);
                forgetOldest(in);
            } catch (IOException e) {
                // The next start compiles again.
            }
        });
    }

    private static void forgetOldest(Path in) throws IOException {
        try (var entries = Files.list(in)) {
            var oldest = entries.filter(entry -> entry.toString().endsWith(SUFFIX))
                    .sorted(Comparator.comparing((Path entry) -> entry.toFile().lastModified())
                            .reversed())
                    .skip(MOST_KEPT)
                    .toList();
            for (var entry : oldest) {
                Files.deleteIfExists(entry);
            }
        }
    }

    /** Classes depend on the rules, on what of ours they call, on what of Drools', and on the Java that they are for. */
    private String key(RuleTexts texts) {
        var drools = Optional.ofNullable(Model.class.getPackage().getImplementationVersion())
                .orElse("");
        return Sha256.of(String.join(
                "\n",
                texts.digest(),
                build,
                drools,
                Integer.toString(Runtime.version().feature())));
    }
}

package faultline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged program says what it is made of. */
class SbomIT {

    /** Byte for byte: each library in the jar is in the bill, by name, version and SHA-256. */
    @Test
    void theBillNamesEveryLibraryInTheJar() throws IOException {
        try (var jar = new ZipFile(Path.of("target/faultline.jar").toFile())) {
            var billed = new TreeMap<String, String>();
            var bill =
                    new JsonMapper().readTree(jar.getInputStream(jar.getEntry("META-INF/sbom/application.cdx.json")));
            bill.path("components").forEach(part -> billed.put(file(part), sha256(part)));

            var shipped = libraries(jar);
            // What unpacks the jar is put into it after the bill is written, and is of no use once it is unpacked.
            shipped.keySet().removeIf(library -> library.startsWith("spring-boot-jarmode-tools-"));

            assertThat(bill.path("bomFormat").asString()).isEqualTo("CycloneDX");
            assertThat(shipped).hasSizeGreaterThan(50);
            assertThat(billed).containsAllEntriesOf(shipped);
        }
    }

    private static String file(JsonNode part) {
        return part.path("name").asString() + "-" + part.path("version").asString() + ".jar";
    }

    private static String sha256(JsonNode part) {
        for (var hash : part.path("hashes")) {
            if (hash.path("alg").asString().equals("SHA-256")) {
                return hash.path("content").asString();
            }
        }
        return "";
    }

    private static Map<String, String> libraries(ZipFile jar) throws IOException {
        var libraries = new TreeMap<String, String>();
        for (var entry : jar.stream().toList()) {
            if (entry.getName().startsWith("BOOT-INF/lib/") && entry.getName().endsWith(".jar")) {
                libraries.put(entry.getName().substring("BOOT-INF/lib/".length()), sha256(jar.getInputStream(entry)));
            }
        }
        return libraries;
    }

    private static String sha256(InputStream in) throws IOException {
        try (in) {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}

package faultline.exchange.archive;

import faultline.exchange.archive.Manifest.Held;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An archive that somebody changed and sealed anew, so that its seal says nothing. */
public final class Forged {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private Forged() {}

    public static Forged from(byte[] archive) {
        var forged = new Forged();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                forged.files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forged;
    }

    public Forged put(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    Forged without(String name) {
        files.remove(name);
        return this;
    }

    public String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    byte[] bytes(String name) {
        var bytes = files.get(name);
        if (bytes == null) {
            throw new AssertionError("There is no " + name + " in " + files.keySet() + ".");
        }
        return bytes;
    }

    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    Forged change(String name, UnaryOperator<String> change) {
        return put(name, change.apply(text(name)).getBytes(StandardCharsets.UTF_8));
    }

    /** Changes the file with the events, and lets the manifest say the new digest. */
    public Forged events(UnaryOperator<String> change) {
        var manifest = Manifest.read(bytes(Manifest.NAME)).orElseThrow();
        var held = manifest.exercises().get(0);
        change(held.file(), change);
        return manifest(new Held(held.name(), held.events(), held.head(), Hashes.of(bytes(held.file())), held.texts()));
    }

    Forged manifest(Held... held) {
        return put(
                Manifest.NAME, new Manifest(Manifest.EXERCISE, Manifest.FORMAT, "test", "", List.of(held)).written());
    }

    public byte[] sealed() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(new Seal.Sealing(out), StandardCharsets.UTF_8)) {
            zip.setComment(Seal.OPEN);
            zip.setLevel(Deflater.BEST_SPEED);
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** These bytes with another seal, whatever they were changed to. */
    static byte[] sealed(byte[] archive) {
        var out = new ByteArrayOutputStream();
        try (var sealing = new Seal.Sealing(out)) {
            sealing.write(archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

package faultline.adjudication.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Rules that have passed the guard and were compiled, as they are kept on disk.
 *
 * @param index what the guard read in them
 */
record CompiledRules(RuleIndex index, CompiledClasses classes) {

    byte[] write() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            write(out, index.write().getBytes(StandardCharsets.UTF_8));
            out.writeInt(classes.models().size());
            for (var model : classes.models()) {
                out.writeUTF(model);
            }
            out.writeInt(classes.classes().size());
            for (var one : classes.classes().entrySet()) {
                out.writeUTF(one.getKey());
                write(out, one.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException("Memory does not fail to be written.", e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /**
     * What {@link #write} wrote.
     *
     * @throws IOException when it did not write this
     */
    static CompiledRules read(byte[] written) throws IOException {
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(written)))) {
            var index = RuleIndex.read(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            var models = new ArrayList<String>();
            for (int left = in.readInt(); left > 0; left--) {
                models.add(in.readUTF());
            }
            var classes = new HashMap<String, byte[]>();
            for (int left = in.readInt(); left > 0; left--) {
                classes.put(in.readUTF(), in.readNBytes(in.readInt()));
            }
            return new CompiledRules(index, new CompiledClasses(classes, models));
        }
    }
}

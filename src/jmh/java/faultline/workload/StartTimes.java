package faultline.workload;

import faultline.workload.bare.BareShell;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/**
 * Starts the packaged program by its launcher, in turn with a bare program with Spring Shell that has the same jars, the same
 * options for Java and an archive made the same way, and prints what each takes of the processor. Run it from the top folder.
 */
final class StartTimes {
    private static final int MEASURED = 15;
    private static final Pattern CHILDREN = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s\\s*\\z");
    private static final List<String> OPTIONS = List.of("java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Path folder;

    private StartTimes(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] none) throws IOException, InterruptedException {
        print();
    }

    static void print() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("start-times");
        try {
            new StartTimes(folder).printAll();
        } finally {
            OwnProgram.delete(folder);
        }
    }

    private void printAll() throws IOException, InterruptedException {
        var data = folder.resolve("data").toString();
        var list = List.of("./faultline", "--data", data, "exercise", "list");
        processor(
                List.of("./faultline", "--data", data, "exercise", "new", "fracture-points", "autumn", "--seed", "1"));
        var bare = bare();
        var seconds = new TreeMap<String, List<Double>>();
        for (int i = 0; i <= MEASURED; i++) {
            double shell = processor(bare);
            double program = processor(list);
            // The first of each only warms what the machine keeps of files.
            if (i > 0) {
                seconds.computeIfAbsent("bare", any -> new ArrayList<>()).add(shell);
                seconds.computeIfAbsent("list", any -> new ArrayList<>()).add(program);
            }
        }
        double shell = median(seconds.get("bare"));
        double program = median(seconds.get("list"));
        System.out.println();
        System.out.printf("%-34s%14s%10s%n", "start", "processor s", "x");
        System.out.printf("%-34s%14.2f%10.2f%n", "bare Spring Shell, one command", shell, 1.0);
        System.out.printf("%-34s%14.2f%10.2f%n", "./faultline exercise list", program, program / shell);
        var first = new ArrayList<Double>();
        for (int i = 0; i < MEASURED; i++) {
            first.add(untilTheFirstCharacter(data));
        }
        System.out.printf("%-34s%14.0f ms%n", "first character at a terminal", median(first));
    }

    /** Packs it with the jars that the program was unpacked with, and has Java keep the classes that it needs. */
    private List<String> bare() throws IOException, InterruptedException {
        var jar = folder.resolve("bare.jar");
        try (var jars = Files.list(Path.of("target/app/lib"));
                var out = new JarOutputStream(
                        Files.newOutputStream(jar), manifest(jars.sorted().toList()))) {
            var place = BareShell.class.getPackageName().replace('.', '/') + "/";
            // Spring looks for components in folders, and a jar has only those that are entries of it.
            add(out, place, new byte[0]);
            for (var own : List.of("BareShell.class", "BareShell$Greeting.class")) {
                try (var read = BareShell.class.getResourceAsStream(own)) {
                    add(out, place + own, read.readAllBytes());
                }
            }
            var quiet = Map.of(
                    "spring.shell.interactive.enabled", "false",
                    "spring.main.banner-mode", "off",
                    "spring.main.log-startup-info", "false",
                    "logging.threshold.console", "OFF");
            var text = new StringBuilder();
            quiet.forEach(
                    (key, value) -> text.append(key).append('=').append(value).append('\n'));
            add(out, "application.properties", text.toString().getBytes());
        }
        var archive = folder.resolve("bare.jsa");
        run(with("-XX:ArchiveClassesAtExit=" + archive, jar));
        return with("-XX:SharedArchiveFile=" + archive, jar);
    }

    private static Manifest manifest(List<Path> jars) {
        var manifest = new Manifest();
        var main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, BareShell.class.getName());
        main.put(
                Attributes.Name.CLASS_PATH,
                String.join(
                        " ", jars.stream().map(jar -> jar.toUri().toString()).toList()));
        return manifest;
    }

    private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }

    private static List<String> with(String archive, Path jar) {
        var command = new ArrayList<>(OPTIONS);
        command.addAll(List.of(archive, "-Xlog:disable", "-jar", jar.toString(), "hello"));
        return command;
    }

    /** User and system time of all processes of a command, in seconds. */
    private static double processor(List<String> command) throws IOException, InterruptedException {
        var timed = new ArrayList<>(List.of("sh", "-c", "\"$@\" >/dev/null || exit; times", "sh"));
        timed.addAll(command);
        var found = CHILDREN.matcher(run(timed));
        if (!found.find()) {
            throw new IllegalStateException("The shell does not tell the times of " + command + ".");
        }
        return Double.parseDouble(found.group(1)) * 60
                + Double.parseDouble(found.group(2))
                + Double.parseDouble(found.group(3)) * 60
                + Double.parseDouble(found.group(4));
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + ": " + said);
        }
        return said;
    }

    /** In milliseconds, at a pseudo-terminal, from the launcher's start on. */
    private static double untilTheFirstCharacter(String data) throws IOException, InterruptedException {
        var process = new ProcessBuilder("script", "-qfec", "./faultline --data " + data, "/dev/null").start();
        long began = System.nanoTime();
        InputStream shown = process.getInputStream();
        if (shown.read() < 0) {
            throw new IllegalStateException("The program shows nothing.");
        }
        double milliseconds = (System.nanoTime() - began) / 1e6;
        process.getOutputStream().write("exit\n".getBytes());
        process.getOutputStream().flush();
        shown.readAllBytes();
        process.waitFor();
        return milliseconds;
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }
}

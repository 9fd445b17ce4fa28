package faultline.console.shell;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.Faultline;
import faultline.exercise.event.Seat;
import faultline.setting.Setting;
import faultline.setting.Settings;
import faultline.setting.SettingsFile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jline.reader.Parser.ParseContext;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.shell.core.command.CommandRegistry;

/** The whole program, wired as it ships, on a data folder of its own; what it writes is kept instead of shown. */
public final class Console implements AutoCloseable {
    private static final int WIDTH = 200;

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /**
     * @param home the folder with scenarios and rules
     */
    public Console(Path home, Path data) {
        this(home, data, WIDTH);
    }

    /**
     * @param width of the screen, in columns
     */
    public Console(Path home, Path data, int width) {
        this(home, data, width, System.getProperty("user.name", "facilitator"));
    }

    /**
     * @param person who is at the keyboard
     */
    public Console(Path home, Path data, int width, String person) {
        var hints = new Hints(words -> context.getBean(Catalog.class).isOfOthers(words));
        var screen = new Screen(new PrintWriter(out), new PrintWriter(err), Window.none(() -> width), false, hints);
        var launch = new Launch(
                Optional.of(data),
                Optional.empty(),
                Optional.empty(),
                false,
                true,
                true,
                Optional.empty(),
                Optional.empty(),
                List.of());
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("faultline.version", "test")));
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.registerBean("launch", Launch.class, () -> launch);
        context.registerBean("folders", Folders.class, () -> new Folders(home, data, data));
        context.registerBean("person", Person.class, () -> new Person(person));
        context.registerBean("settings", Settings.class, () -> settings(launch, person));
        context.registerBean("screen", Screen.class, () -> screen);
        context.register(Faultline.class);
        context.refresh();
    }

    private static Settings settings(Launch launch, String person) {
        var machine = Map.of(Setting.DATA, "", Setting.AS, person);
        return Settings.of(launch.settings(), Map.of(), SettingsFile.read(Path.of("no settings file")), machine);
    }

    /** What came of a command. */
    public record Ran(int exit, String out, String err) {}

    /** Runs a line as if it were typed at the prompt. */
    public Ran run(String line) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var code = context.getBean(CommandRunner.class).run(line).code();
        return new Ran(code.number(), out.toString(), err.toString());
    }

    /** Runs words as a shell hands them over. */
    public Ran run(List<String> words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var code = context.getBean(CommandRunner.class)
                .run(words.stream().map(Word::of).toList())
                .code();
        return new Ran(code.number(), out.toString(), err.toString());
    }

    /** A worked example: the line, the command's words in it, and what is said of it. */
    public record Worked(String line, List<String> words, String meaning) {}

    /** The worked examples that the help of a command shows. */
    public List<Worked> examples(String command) {
        var found =
                context.getBean(Catalog.class).find(List.of(command.split(" "))).orElseThrow();
        return context.getBean(Examples.class).of(found.command()).stream()
                .map(example -> new Worked(example.line(), example.command(), example.meaning()))
                .toList();
    }

    /** What a line prints that is done without a word on standard error. */
    public String done(String line) {
        var ran = run(line);
        assertThat(ran.exit()).as(line + ": " + ran.err()).isZero();
        assertThat(ran.err()).as(line).isEmpty();
        return ran.out();
    }

    /**
     * A line is refused, and says so on standard error alone.
     *
     * @param words with which the refusal begins, its lines put together
     */
    public void assertRefused(String line, int exit, String words) {
        var ran = run(line);
        assertThat(ran.err().replace("\n", " ")).as(line).startsWith(words);
        assertThat(ran.exit()).as(line).isEqualTo(exit);
        assertThat(ran.out()).as(line).isEmpty();
        assertThat(ran.err()).as(line).doesNotContain("\tat ");
    }

    /** What TAB would propose at the end of the line. */
    public List<String> proposals(String line) {
        var typing = new TypedLineParser().parse(line, line.length(), ParseContext.COMPLETE);
        return new Completions(context.getBean(Catalog.class), context::getBean)
                .at(typing.read()).stream().map(Completions.Proposal::value).toList();
    }

    /** The names of all commands there are. */
    public List<String> commands() {
        return new Catalog(context.getBean(CommandRegistry.class), Seat.White::new)
                .all().stream().map(DeclaredCommand::getName).toList();
    }

    /** The contract of each command that shows something. */
    public Map<String, String> contracts() {
        return new Catalog(context.getBean(CommandRegistry.class), Seat.White::new)
                .all().stream()
                        .filter(command -> command.contract().isPresent())
                        .collect(Collectors.toMap(DeclaredCommand::getName, command -> command.contract()
                                .orElseThrow()));
    }

    /** A part of the program itself. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}

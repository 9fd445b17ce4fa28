package faultline;

import faultline.console.shell.Ending;
import faultline.console.shell.ExitCode;
import faultline.console.shell.Failures;
import faultline.console.shell.Folders;
import faultline.console.shell.Launch;
import faultline.console.shell.Person;
import faultline.console.shell.Screen;
import faultline.journal.OwnFolder;
import faultline.setting.Setting;
import faultline.setting.Settings;
import faultline.setting.SettingsFile;
import faultline.setting.StateFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** Starts the program and ends it with an exit code. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan
public class Faultline {

    public static void main(String[] arguments) {
        Ending.atSignals();
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        var reading = Launch.read(arguments);
        if (reading instanceof Launch.Reading.Understood understood) {
            return run(understood.launch());
        }
        var refusal = ((Launch.Reading.Misunderstood) reading).refusal();
        return end(ExitCode.of(refusal.code()), refusal.reason() + " " + refusal.next());
    }

    private static int run(Launch launch) {
        var user = Path.of(System.getProperty("user.home"));
        var file = SettingsFile.read(SettingsFile.place(System.getenv(), user));
        var problems = Stream.concat(Settings.problems(System.getenv()).stream(), file.problems().stream())
                .toList();
        if (!problems.isEmpty()) {
            return end(file.isReadable() ? ExitCode.BAD_SCENARIO : ExitCode.IO, String.join("\n", problems));
        }
        var settings = Settings.of(launch.settings(), System.getenv(), file, ofThisMachine(user));
        return run(
                launch,
                settings,
                new Folders(
                        Path.of(System.getProperty("faultline.home", "")),
                        Path.of(settings.value(Setting.DATA)),
                        StateFolder.of(settings, System.getenv(), user)));
    }

    private static Map<Setting, String> ofThisMachine(Path user) {
        return Map.of(
                Setting.DATA,
                user.resolve(".local/share/faultline").toString(),
                Setting.AS,
                System.getProperty("user.name", ""));
    }

    private static int run(Launch launch, Settings settings, Folders folders) {
        try {
            OwnFolder.make(folders.data());
            return SpringApplication.exit(application(launch, settings, folders).run());
        } catch (IOException e) {
            var reason = "The data folder (" + folders.data() + ") cannot be written.";
            return end(ExitCode.IO, reason + " Name another one with --data.");
        } catch (RuntimeException e) {
            var failure = new Failures(List.of(new JournalFailures()), folders.log()).explain(e);
            return end(failure.code(), failure.message());
        }
    }

    private static SpringApplication application(Launch launch, Settings settings, Folders folders) {
        var application = new SpringApplication(Faultline.class);
        application.setAddCommandLineProperties(false);
        var properties = new HashMap<>(new ProgramLog(folders.log()).properties());
        // Without a location of its own Spring would also read what lies in the folder where the program is started.
        properties.put("spring.config.location", "classpath:/application.properties");
        application.setDefaultProperties(properties);
        application.addInitializers(context -> {
            ProgramLog.quieten();
            context.getBeanFactory().registerSingleton("launch", launch);
            context.getBeanFactory().registerSingleton("folders", folders);
            context.getBeanFactory().registerSingleton("person", Person.named(settings.value(Setting.AS)));
            context.getBeanFactory().registerSingleton("settings", settings);
        });
        return application;
    }

    private static int end(ExitCode code, String message) {
        Screen.plain().error(message.strip());
        return code.number();
    }
}

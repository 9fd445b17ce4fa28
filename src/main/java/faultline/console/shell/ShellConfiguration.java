package faultline.console.shell;

import faultline.setting.Settings;
import java.util.List;
import org.jline.terminal.Terminal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.shell.core.command.CommandRegistry;

/** What of Spring Shell and its line editor the console is made of; the parts of our own find each other. */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration {

    /** Holds the commands of every bean with a {@link CommandGroup}; the bean itself waits until one of them runs. */
    @Bean
    CommandRegistry commandRegistry(ConfigurableListableBeanFactory beans) {
        var registry = new CommandRegistry();
        for (var name : beans.getBeanNamesForAnnotation(CommandGroup.class)) {
            var type = beans.getType(name);
            if (type != null) {
                Declarations.of(type, () -> beans.getBean(name)).forEach(registry::registerCommand);
            }
        }
        return registry;
    }

    /** Whoever sits there is asked for at each look, and not before one. */
    @Bean
    Catalog catalog(CommandRegistry registry, ObjectProvider<SeatTaken> keyboard) {
        return new Catalog(registry, () -> keyboard.getObject().seat());
    }

    @Bean
    Failures failures(ObjectProvider<KnownFailure> known, Folders folders) {
        return new Failures(List.copyOf(known.orderedStream().toList()), folders.log());
    }

    @Bean
    ProgressLine progressLine(Screen screen, StopSign stop) {
        return new ProgressLine(screen, stop, System::nanoTime, Ticker.real());
    }

    @Bean(destroyMethod = "close")
    Terminal terminal() {
        return Device.terminal();
    }

    @Bean
    Screen screen(
            Settings settings, ObjectProvider<Terminal> terminal, StopSign stop, ObjectProvider<Catalog> catalog) {
        var hints = new Hints(words -> catalog.getObject().isOfOthers(words));
        return Device.screen(settings, terminal::getObject, stop, hints);
    }
}

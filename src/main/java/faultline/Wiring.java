package faultline;

import faultline.adjudication.KeyedChance;
import faultline.adjudication.rules.RuleLibrary;
import faultline.console.shell.Folders;
import faultline.console.shell.Launch;
import faultline.console.shell.Person;
import faultline.console.shell.ProgressLine;
import faultline.console.shell.Screen;
import faultline.console.shell.SeatTaken;
import faultline.health.Examination;
import faultline.journal.Journals;
import faultline.journal.Store;
import faultline.play.CommandIds;
import faultline.play.Library;
import faultline.play.Onlooker;
import faultline.play.Play;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** What the console plays with. Nothing is opened before a command asks for it. */
@Configuration(proxyBeanMethods = false)
class Wiring {

    @Bean(destroyMethod = "close")
    @Lazy
    Store store(Folders folders, Person person, Screen screen) {
        return Journals.open(folders.data(), person.name(), screen::error);
    }

    @Bean
    SeatTaken keyboard(Folders folders, ObjectProvider<Play> play) {
        return new DeskSeat(folders.data(), play::getObject);
    }

    @Bean
    @Lazy
    RuleLibrary rules(Folders folders, ProgressLine progress) {
        return new RuleLibrary(folders.data().resolve("compiled-rules"), new CompileProgress(progress));
    }

    @Bean
    @Lazy
    Examination examination(Folders folders, ObjectProvider<Store> store, RuleLibrary rules) {
        return Examination.of(folders.home(), folders.data(), store::getObject, rules);
    }

    @Bean
    @Lazy
    Play play(Folders folders, Store store, RuleLibrary rules, ObjectProvider<Onlooker> onlooker, Launch launch) {
        return new Play(
                new Library(folders.home(), rules),
                store,
                new KeyedChance(),
                Clock.systemUTC(),
                exercise -> onlooker.getObject().stepped(exercise),
                launch.commandId().map(CommandIds::from).orElseGet(CommandIds::drawn));
    }
}

package faultline.console.shell;

import faultline.setting.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes the manual page, section 1, of the commands themselves: in the man macros of roff, with ASCII letters only. */
@Component
public final class ManualPage {
    private final Catalog catalog;
    private final Examples examples;

    ManualPage(Catalog catalog, Examples examples) {
        this.catalog = catalog;
        this.examples = examples;
    }

    /**
     * The page in lines.
     *
     * @param version of the program
     */
    public List<String> lines(String version) {
        var page = new Page();
        page.macro(".TH FAULTLINE 1 \"\" \"Faultline " + Roff.escaped(version) + "\" \"User Commands\"");
        page.section("NAME");
        page.text("faultline - tabletop exercises: who does what, what comes of it, and why");
        page.section("SYNOPSIS");
        page.text("faultline [OPTION]... [COMMAND]");
        page.next("faultline [OPTION]... --script FILE");
        page.section("DESCRIPTION");
        page.text("Runs one command, a script of commands, or, with neither, a prompt at which commands are typed."
                + " Without a terminal, standard input is a script. `help COMMAND` says how a command is used.");
        page.section("OPTIONS");
        page.text("These stand before the command.");
        Launch.OPTIONS.forEach(page::entry);
        page.section("COMMANDS");
        groups().forEach((group, commands) -> {
            page.subsection(group);
            commands.forEach(command -> command(page, command));
        });
        page.section("EXIT STATUS");
        Stream.of(ExitCode.values()).forEach(code -> page.entry(String.valueOf(code.number()), code.meaning()));
        page.section("ENVIRONMENT");
        Stream.of(Setting.values())
                .forEach(setting -> setting.variables().forEach(variable -> page.entry(variable, setting.meaning())));
        page.entry("FAULTLINE_CONFIG", "The settings file, where it is not the one below.");
        page.section("FILES");
        page.entry("~/.local/share/faultline", "The folder that everything is written to, unless another is set.");
        page.entry("~/.config/faultline/faultline.conf", "Settings, a line each: `color = never`.");
        page.section("EXAMPLES");
        groups().keySet().forEach(group -> examples.ofGroup(group).stream()
                .limit(1)
                .forEach(example -> page.entry(example.line(), example.meaning())));
        return page.lines;
    }

    private LinkedHashMap<String, List<DeclaredCommand>> groups() {
        return catalog.all().stream()
                .collect(Collectors.groupingBy(DeclaredCommand::getGroup, LinkedHashMap::new, Collectors.toList()));
    }

    private void command(Page page, DeclaredCommand command) {
        page.entry(command.synopsis(), command.getDescription());
        page.macro(".RS");
        Stream.concat(command.arguments().stream(), command.options())
                .filter(parameter -> !parameter.description().isEmpty())
                .forEach(parameter -> page.entry(HelpPages.label(parameter), HelpPages.meaning(parameter)));
        page.next("Examples:");
        examples.of(command).forEach(example -> page.entry(example.line(), example.meaning()));
        page.macro(".RE");
    }

    /** Lines of roff. */
    private static final class Page {
        private final List<String> lines = new ArrayList<>();

        void macro(String line) {
            lines.add(line);
        }

        void section(String name) {
            macro(".SH " + name);
        }

        void subsection(String name) {
            macro(".SS " + Roff.escaped(name));
        }

        /** The first paragraph of a section. */
        void text(String text) {
            macro(Roff.line(text));
        }

        void next(String text) {
            macro(".PP");
            text(text);
        }

        void entry(String label, String meaning) {
            macro(".TP");
            macro(".B " + Roff.escaped(label));
            macro(Roff.line(meaning));
        }
    }
}

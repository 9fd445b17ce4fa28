package faultline.console.contract;

import static faultline.console.output.Value.FLAG;
import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.console.shell.CommandPage;
import faultline.console.shell.CommandPage.Taken;
import java.util.List;

/** What commands there are, as data. */
public final class HelpContracts {
    private static final Shape<Taken> TAKEN = Shape.<Taken>of("parameter", "An option or argument.")
            .with("name", TEXT, "As it is typed.", Taken::name)
            .unlessEmpty("meaning", "What it is for.", Taken::meaning)
            .with("required", FLAG, "Whether it must be given.", Taken::required)
            .unlessEmpty("otherwise", "What holds if it is not given.", Taken::otherwise);

    private static final Shape<CommandPage> COMMAND = Shape.<CommandPage>of("command", "A command.")
            .with("name", TEXT, "Its words.", CommandPage::name)
            .with("group", TEXT, "What it belongs to.", CommandPage::group)
            .with("description", TEXT, "What it does.", CommandPage::description)
            .with("usage", TEXT, "How it is typed.", CommandPage::usage)
            .with("aliases", listOf(TEXT), "What it is also called.", CommandPage::aliases)
            .with("parameters", listOf(TAKEN), "What it takes.", CommandPage::parameters);

    public static final Contract<List<CommandPage>> HELP = Contract.of(
            Shape.<List<CommandPage>>of("help", "What commands there are, and how they are used.")
                    .with("commands", listOf(COMMAND), "The commands of this seat, by group.", pages -> pages),
            "commands");

    private HelpContracts() {}
}

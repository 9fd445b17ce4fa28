package faultline.console.contract;

import static faultline.console.output.Value.TEXT;
import static faultline.console.output.Value.listOf;

import faultline.console.output.Contract;
import faultline.console.output.Shape;
import faultline.setting.Chosen;
import faultline.setting.Settings;

/** How the program is set, as data. */
public final class ConfigContracts {
    private static final Shape<Chosen> SETTING = Shape.<Chosen>of("setting", "Something that can be set.")
            .with("name", TEXT, "As the settings file calls it.", chosen -> chosen.setting()
                    .word())
            .with("value", TEXT, "The value that holds.", Chosen::value)
            .with("from", TEXT, "Where it came from.", chosen -> chosen.origin().words())
            .with("meaning", TEXT, "What it is for.", chosen -> chosen.setting().meaning());

    public static final Contract<Settings> CONFIG = Contract.of(
            Shape.<Settings>of("config", "Each setting, its value, and where that came from.")
                    .with("file", TEXT, "The settings file; it need not be there.", settings -> settings.file()
                            .toString())
                    .with("settings", listOf(SETTING), "The settings.", Settings::all),
            "settings");

    private ConfigContracts() {}
}

package faultline.console;

import faultline.console.contract.DoctorContracts;
import faultline.console.shell.CommandGroup;
import faultline.console.shell.ExitCode;
import faultline.console.shell.Screen;
import faultline.console.shell.Shows;
import faultline.console.text.Entries;
import faultline.console.text.Styled;
import faultline.health.Examination;
import faultline.health.Finding;
import faultline.health.Finding.Grade;
import java.util.List;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** Says what is wrong around the program, and how to mend it. */
@Component
@CommandGroup(value = "General", order = 90)
final class DoctorCommands {
    private final Examination examination;
    private final Screen screen;

    DoctorCommands(Examination examination, Screen screen) {
        this.examination = examination;
        this.screen = screen;
    }

    @Command(
            name = "doctor",
            description = "Looks at Java, folders, disk, lock, database, record, scenarios and rules, and says how to"
                    + " mend what is wrong.")
    @Shows("doctor")
    ExitCode look() {
        var findings = examination.look().toList();
        screen.show(DoctorContracts.DOCTOR, findings, this::show);
        var faults = findings.stream()
                .filter(finding -> finding.grade() == Grade.FAULT)
                .toList();
        if (!faults.isEmpty()) {
            screen.error(faults.size() + (faults.size() == 1 ? " fault." : " faults."));
        }
        return faults.stream().map(finding -> ends(finding.area())).reduce(ExitCode.OK, ExitCode::orWorse);
    }

    private void show(List<Finding> findings) {
        var entries = new Entries();
        findings.forEach(finding -> entries.entry(finding.area().words(), words(finding)));
        screen.entries(entries);
    }

    private static CharSequence words(Finding finding) {
        return switch (finding.grade()) {
            case SOUND -> finding.says();
            case ADVICE -> Styled.join(Styled.yellow("Advice: "), finding.says(), " ", Styled.bold(finding.mend()));
            case FAULT -> Styled.join(Styled.red("FAULT: "), finding.says(), " ", Styled.bold(finding.mend()));
        };
    }

    private static ExitCode ends(Finding.Area area) {
        return switch (area) {
            case LOCK -> ExitCode.LOCKED;
            case SCENARIOS, RULES -> ExitCode.BAD_SCENARIO;
            case JAVA, PROGRAM, FOLDER, DISK, DATABASE, EXERCISES -> ExitCode.IO;
        };
    }
}

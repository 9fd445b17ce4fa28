package faultline.console;

import faultline.console.shell.FixedValues;
import faultline.report.FormKind;
import faultline.report.Printout;
import faultline.report.aar.AarFiles;
import faultline.report.aar.Part;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What TAB can propose for reports. */
final class ReportNames {
    private ReportNames() {}

    @Component
    static final class Forms implements FixedValues {
        @Override
        public List<String> values() {
            return Stream.concat(FormKind.words().stream(), Stream.of(Printout.ALL))
                    .toList();
        }
    }

    /** Forms of the after-action report. */
    @Component
    static final class AarForms implements FixedValues {
        @Override
        public List<String> values() {
            return Stream.concat(AarFiles.forms().stream(), Stream.of(Printout.ALL))
                    .toList();
        }
    }

    /** Sections of the after-action report that can be left out. */
    @Component
    static final class Sections implements FixedValues {
        @Override
        public List<String> values() {
            return Part.optional();
        }
    }
}

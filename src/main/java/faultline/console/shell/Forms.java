package faultline.console.shell;

import faultline.console.output.Form;
import java.util.List;
import org.springframework.stereotype.Component;

/** The forms in which a command can show something. */
@Component
final class Forms implements FixedValues {
    @Override
    public List<String> values() {
        return Form.ids();
    }
}

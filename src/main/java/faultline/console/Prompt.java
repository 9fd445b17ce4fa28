package faultline.console;

import org.jline.utils.AttributedString;
import org.springframework.shell.jline.PromptProvider;
import org.springframework.stereotype.Component;

/** What stands before the cursor. */
@Component
final class Prompt implements PromptProvider {

    @Override
    public AttributedString getPrompt() {
        return new AttributedString("faultline> ");
    }
}

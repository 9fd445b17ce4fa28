package faultline.console.output;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In what form a command shows what it has to show. */
public enum Form {
    /** For people. */
    TABLE,
    JSON,
    CSV;

    /** How it is typed. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Form> of(String id) {
        return Arrays.stream(values()).filter(form -> form.id().equals(id)).findFirst();
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(Form::id).toList();
    }
}

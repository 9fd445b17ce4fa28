package faultline.console.text;

/** Text of forms that can write a character in another way. */
public final class Escaped {
    private Escaped() {}

    /** JSON that says the same and holds no character that is shown instead of sent. */
    public static String json(String json) {
        return Visible.escaped(json);
    }
}

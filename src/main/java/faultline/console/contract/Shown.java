package faultline.console.contract;

import faultline.view.ExerciseView;
import faultline.view.Page;

/** Something of an exercise that is shown as a page of its own. */
public record Shown<T>(ExerciseView view, T what) implements Page {
    @Override
    public String fictional() {
        return view.fictional();
    }
}

package faultline.console.shell;

/** For tests: a window of that size, a terminal or not. */
record SampleWindow(int width, int height, boolean attached) implements Window {

    @Override
    public int key() {
        return -1;
    }

    @Override
    public boolean isTerminal() {
        return attached;
    }

    @Override
    public boolean showsErrors() {
        return attached;
    }
}

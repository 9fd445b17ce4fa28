package faultline.setting;

import java.nio.file.Path;

/** Where a value came from. */
public sealed interface Origin {

    /** In a few words, for people. */
    String words();

    /** An option before the command. */
    record Option(String name) implements Origin {
        @Override
        public String words() {
            return "option " + name;
        }
    }

    /** A variable of the environment. */
    record Environment(String variable) implements Origin {
        @Override
        public String words() {
            return "environment " + variable;
        }
    }

    /** A line of the settings file, from 1. */
    record File(Path file, int line) implements Origin {
        @Override
        public String words() {
            return "file " + file + ":" + line;
        }
    }

    /** Nobody has set it. */
    record Default() implements Origin {
        @Override
        public String words() {
            return "default";
        }
    }
}

package faultline.workload.bare;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** The least that a program with Spring Shell is: it has one command, which says one word. */
@SpringBootApplication
public class BareShell {

    public static void main(String[] arguments) {
        System.exit(SpringApplication.exit(SpringApplication.run(BareShell.class, arguments)));
    }

    @Component
    static class Greeting {
        @Command(name = "hello", description = "Says hello.")
        public String hello() {
            return "Hello.";
        }
    }
}

package faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.adjudication.SmallRules;
import faultline.console.shell.Console;
import faultline.exercise.EvaluatedWorld;
import faultline.exercise.SmallWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page that people read says at its end that it is fictional; what is no page does not. */
class PagesTest {
    private static final String SENTENCE = "All of it is invented.";

    /** A game in which each command is used at least once, in the order in which they make sense. */
    private static final String GAME = """
        page    | scenario show small-world
        page    | briefing
        page    | briefing red
        page    | turn begin
        page    | msel list
        page    | msel show leak
        page    | msel timeline
        page    | msel release leak
        no page | msel expect leak --done
        no page | msel complete leak
        no page | msel defer storm --to-turn 3 --reason "Too early"
        no page | msel status storm approved
        no page | msel skip storm --reason "No time"
        no page | msel add "A call" --text "It rings."
        no page | msel edit a-call --turn 2
        page    | move list
        page    | turn preview --runs 5
        page    | turn show
        page    | argument open "Red is believed" --result "Blue waits" --actor red
        page    | argument for G1.1 "It has never lied" --by moscow
        page    | argument against G1.1 "It has no reason" --by blue
        page    | argument weigh G1.1 2 weak
        page    | argument odds G1.1
        page    | argument roll G1.1 6 6
        page    | argument open "It rains" --method estimative
        page    | argument estimate G1.2 50 --by moscow
        page    | argument estimates G1.2
        page    | argument drop G1.2 --reason "It is dry"
        page    | argument open "All agree" --method vote
        page    | argument vote G1.3 yes --by moscow
        page    | argument decide G1.3
        page    | argument open "A spy is caught" --secret
        page    | argument trigger G1.4
        page    | argument roll G1.4
        page    | argument reveal G1.4
        page    | argument list
        page    | argument show G1.1
        page    | condition add fog "Fog" --actor red
        page    | condition list
        page    | condition remove fog --argument G1.1
        page    | turn adjudicate
        page    | argument rule G1.1 --template slight-rise --level tension
        page    | ruling list
        page    | ruling strike R1.1 --reason "It was not so"
        page    | ruling restore R1.1
        page    | ruling amend R1.2 --happens --reason "They did"
        page    | ruling add --level tension --add 2 --reason "A rumour"
        page    | turn accept
        page    | board
        page    | board --seat moscow
        page    | report sitrep
        page    | report news
        no page | report wall
        page    | why tension
        page    | why --near
        page    | pending
        page    | overrides
        page    | log
        no page | exercise fork winter --turn 1
        page    | compare autumn winter
        no page | exercise delete winter --dry-run
        no page | scenario list
        no page | scenario check small-world
        no page | exercise new small-world summer
        no page | exercise list
        no page | exercise status
        no page | facilitate
        no page | cell assign washington blue
        no page | cell automate blue
        no page | cell create paris
        no page | cell give blue paris
        no page | person add Anna --role player --cell paris
        no page | person list
        no page | cell rename paris lyon
        no page | cell merge lyon washington
        no page | person move Anna
        no page | person remove Anna
        no page | cell list
        no page | seat
        no page | seat observer --no-pin
        no page | seat white
        no page | clock
        no page | clock start 20
        no page | clock extend 5
        no page | clock pause
        no page | clock resume
        no page | clock stop
        no page | message send washington "Keep quiet"
        page    | message list
        no page | promise make washington "A corridor" --from red --by-turn 2
        page    | ledger
        no page | exercise open autumn
        no page | exercise verify
        no page | undo
        no page | exercise open winter
        page    | turn begin
        no page | move submit spy
        no page | move write "Waits" --actor red
        no page | move withdraw M1.1
        no page | move draft spy
        no page | move drafts
        no page | move enter D1
        no page | move draft spy
        no page | move discard D2
        no page | exercise open autumn
        no page | rules coverage
        no page | rules list
        no page | rules show "A leak is felt"
        no page | rules impact
        no page | report aar
        no page | report pack --form html
        no page | report compare autumn winter
        no page | exercise open winter
        page    | outcome red
        page    | exercise close
        page    | objective list
        page    | objective show calm
        page    | task list
        page    | question list
        no page | observe "They waited" --task warn
        page    | observation list
        no page | observation withdraw O1
        no page | task mark warn not-observed
        page    | evidence warning
        no page | rate warning S --because "One was late"
        no page | question note what-now "We wait"
        no page | decision add "We publish"
        page    | decision list
        no page | hotwash strength "Pace"
        no page | hotwash improvement "Time"
        page    | hotwash list
        no page | feedback enter --realism 4
        page    | feedback show
        no page | action add "Write a list"
        no page | action edit A1 --due 2027-03-31
        page    | action list
        no page | help
        no page | version
        no page | config
        no page | clear
        no page | doctor
        """;

    /** What the game leaves out: another test has it, or it is none to read. */
    private static final List<String> ELSEWHERE = List.of(
            "completion",
            "man",
            "demo",
            "exit",
            "record restore",
            "seat pin",
            "exercise export",
            "exercise import",
            "backup",
            "restore",
            "turn end",
            "scenario new",
            "scenario balance",
            "move form",
            "move import",
            "move reveal",
            "feedback form",
            "feedback import",
            "msel export",
            "msel import",
            "msel mapping",
            "promise keep",
            "promise break",
            "move order");

    private final Path home;
    private final Console console;

    PagesTest(@TempDir Path folder) {
        home = folder.resolve("home");
        console = new Console(home, folder.resolve("data"));
    }

    @BeforeEach
    void begins() throws IOException {
        for (var file : SmallWorld.filesWithVariants().entrySet()) {
            write("exercises/small-world/" + file.getKey(), file.getValue());
        }
        write("exercises/small-world/objectives.yaml", EvaluatedWorld.OBJECTIVES);
        write("rules/small/small.drl", SmallRules.TEXT);
        console.run("exercise new small-world autumn --seed 7");
        console.done("cell assign moscow red");
    }

    @AfterEach
    void leaves() {
        console.close();
    }

    @Test
    void aPageEndsWithTheSentenceAndNothingElseHasIt() {
        GAME.lines().map(row -> row.split("\\|", 2)).forEach(row -> {
            var shown = console.done(row[1].strip());
            if (row[0].strip().equals("page")) {
                assertThat(shown.stripTrailing()).as(row[1]).endsWith("\n" + SENTENCE);
                assertThat(shown).as(row[1]).containsOnlyOnce(SENTENCE);
            } else {
                assertThat(shown).as(row[1]).doesNotContain(SENTENCE);
            }
        });
    }

    /** A command that is new must be said to be a page, or none. */
    @Test
    void eachCommandIsOneOrTheOther() {
        var played = GAME.lines().map(row -> row.split("\\|", 2)[1].strip()).toList();

        assertThat(console.commands())
                .allSatisfy(command -> assertThat(Stream.concat(played.stream(), ELSEWHERE.stream()))
                        .as(command)
                        .anyMatch(line -> line.equals(command) || line.startsWith(command + " ")));
    }

    @Test
    void aMoveThatIsAnsweredAtOnceIsAPageAndSoIsTheEndOfItsTurn() throws IOException {
        var files = SmallWorld.files("moves: on-entry");
        write("exercises/small-world/scenario.yaml", files.getOrDefault("scenario.yaml", ""));
        console.done("exercise new small-world spring --seed 7");
        console.done("cell assign moscow red");
        console.done("turn begin");

        assertThat(console.done("move submit spy")).contains("Proposed for").endsWith(SENTENCE + "\n");
        console.done("turn accept");
        assertThat(console.done("turn end")).endsWith(SENTENCE + "\n");
    }

    @Test
    void aBriefingThatSaysItItselfDoesNotSayItTwice() throws IOException {
        write("exercises/small-world/briefings/red.md", "You are Red. All of it\nis invented.\n\nBe bold.\n");
        console.done("exercise new small-world spring --seed 7");

        assertThat(console.done("briefing red")).containsOnlyOnce(SENTENCE).doesNotContain("\n" + SENTENCE);
        assertThat(console.done("briefing blue")).endsWith(SENTENCE + "\n");
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(home.resolve(path).getParent());
        Files.writeString(home.resolve(path), text);
    }
}

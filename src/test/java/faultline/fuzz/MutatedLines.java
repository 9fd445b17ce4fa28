package faultline.fuzz;

import faultline.console.shell.Console;
import java.util.ArrayList;
import java.util.List;

/** Lines that people type, changed; the exercise that they are about goes on, and now and then another one begins. */
final class MutatedLines implements Attempts.Target {
    private static final int LONGEST = 1 << 20;
    private static final int ANEW = 400;

    /** Commands of all kinds, but none that is told which file to write: it would do so. */
    private static final List<String> TYPED = """
        exercise list
        exercise status
        exercise new tutorial other --seed 7
        exercise open trial
        exercise fork later --turn 1
        exercise verify
        briefing damhead
        facilitate
        cell create harbour
        cell assign upstream damhead
        cell give marshend upstream
        cell rename upstream uplands
        cell merge harbour upstream
        cell automate damhead
        cell list
        person add "Anna Berg" --role player --cell upstream
        person list
        person move "Anna Berg" upstream
        person remove "Anna Berg"
        seat upstream
        seat white
        turn begin --skip-zero
        turn begin
        move list damhead
        move submit open-sluices --actor damhead --intent "Keep the \\"dam\\" from breaking"
        move write "We call Marshend's mayor" --actor damhead --effect "she comes"
        move withdraw M1.1
        move draft open-sluices --actor damhead
        move drafts
        message send upstream marshend "Let us talk: 'tomorrow'?"
        message list
        promise make upstream marshend "More water" --turn 2
        ledger
        argument open "The dam holds" --actor damhead
        argument for A1 "It is new" --weight strong
        argument roll A1
        argument list
        turn adjudicate
        turn preview --runs 20
        turn show 1
        turn accept
        ruling list
        ruling strike R1.1 --because "no"
        ruling add --because "It rained" level water +5
        why R1.1 --near
        board --seat upstream
        clock start 20
        clock pause
        pending
        msel list
        msel show storm
        msel release storm
        msel add "A storm" --turn 2 --text "It rains, and rains"
        msel skip storm --because "no time"
        log --last 20
        undo
        undo 3
        compare trial other
        observe "They asked first" --strength
        observation list
        decision add "Open the gates" --who "Anna"
        rules list
        rules show "The dam"
        rules coverage
        scenario list
        scenario check tutorial
        help move submit
        version
        config
        """.lines().toList();

    private final Console console;
    private final List<String> corpus = new ArrayList<>(TYPED);
    private int tried;

    MutatedLines(Console console) {
        this.console = console;
        console.done("exercise new tutorial trial --seed 1");
        console.done("cell assign upstream damhead");
    }

    @Override
    public String prepare(Mutator mutator) {
        console.run("seat white");
        if (tried++ % ANEW == 0) {
            console.run("exercise new tutorial trial-" + tried + " --seed 1");
            console.run("cell assign upstream damhead");
            console.run("turn begin");
        }
        var line = mutator.one(corpus);
        if (mutator.once(1000)) {
            var piece = mutator.one(List.of("\"", "'", "\\\"", "a ", "--a=\"", "\u202e", "--x ", "(", "\ud83d\ude00"));
            return line + " " + piece.repeat(LONGEST / piece.length());
        }
        if (mutator.once(3)) {
            return line;
        }
        return mutator.once(3) ? line + " " + mutator.text(mutator.one(corpus)) : mutator.text(line);
    }

    /** A command line has one place. */
    @Override
    public boolean places(String refusal) {
        return true;
    }
}

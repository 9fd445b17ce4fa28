package faultline.report.room;

import static org.assertj.core.api.Assertions.assertThat;

import faultline.Browser;
import faultline.Tab;
import faultline.exercise.SmallGame;
import faultline.exercise.event.Event;
import faultline.report.room.WallPage.Countdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The room's screen, as a browser shows it. */
class WallInBrowserTest {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final long FAR = 4_000_000_000_000L;

    private final Path page;

    WallInBrowserTest(@TempDir Path folder) {
        page = folder.resolve("wall.html");
    }

    @Test
    void runsWithoutAnErrorAndAsksForNothingButItself() throws IOException {
        var tab = opened(SmallGame.accepted(), Optional.empty());

        assertThat(tab.errors()).isEmpty();
        assertThat(tab.requests()).isNotEmpty().containsOnly(page.toUri().toString());
    }

    @Test
    void hasEnoughContrastForAProjector() throws IOException {
        var tab = opened(SmallGame.accepted(), Optional.of(new Countdown(Optional.of(FAR), "")));

        assertThat(tab.violations())
                .as("besides that it looks for a newer page, which is what it is for")
                .singleElement()
                .asString()
                .startsWith("meta-refresh: ");
    }

    @Test
    void holdsAllThatItShowsWithoutScrollingInLettersThatCanBeReadFromAfar() throws IOException {
        var tab = opened(SmallRoom.crowded(), Optional.of(new Countdown(Optional.of(FAR), "")));

        for (var size : List.of(List.of(1920, 1080), List.of(1280, 720))) {
            tab.window(size.get(0), size.get(1));
            assertThat(tab.evaluate("document.documentElement.scrollHeight <= innerHeight"
                                    + " && document.documentElement.scrollWidth <= innerWidth")
                            .asBoolean())
                    .as("no scroll bars at " + size)
                    .isTrue();
            assertThat(tab.list("[...document.querySelectorAll('section, header, footer, .clock')]"
                            + ".filter(part => part.scrollHeight > part.clientHeight + 1"
                            + " || part.scrollWidth > part.clientWidth + 1)"
                            + ".map(part => part.className + ' ' + part.scrollHeight + ' of ' + part.clientHeight)"))
                    .as("cut off at " + size)
                    .isEmpty();
            assertThat(tab.list("[...document.querySelectorAll('main *')]"
                            + ".filter(part => parseFloat(getComputedStyle(part).fontSize) < innerHeight * 0.029)"
                            + ".map(part => part.textContent)"))
                    .as("too small at " + size)
                    .isEmpty();
        }
    }

    @Test
    void countsDownToTheEndAndSaysWhenTimeIsUp() throws IOException {
        var left = opened(SmallGame.moves(), Optional.of(new Countdown(Optional.of(FAR), "")))
                .texts("#timer");
        var up = opened(SmallGame.moves(), Optional.of(new Countdown(Optional.of(1L), "")))
                .texts("#timer");

        assertThat(left).singleElement().asString().matches("\\d+:\\d\\d");
        assertThat(up).containsExactly("Time is up");
    }

    /** A page written anew is shown without anybody's doing. */
    @Test
    void showsANewerPageByItself() throws IOException {
        write(SmallGame.moves(), Optional.empty());
        var tab = BROWSER.open(page);
        assertThat(tab.texts(".phase")).containsExactly("The cells decide");

        write(SmallGame.accepted(), Optional.empty());

        tab.eventually("document.querySelector('.phase')?.textContent === 'The results are in'");
    }

    private Tab opened(List<Event> events, Optional<Countdown> countdown) throws IOException {
        write(events, countdown);
        return BROWSER.open(page).still();
    }

    private void write(List<Event> events, Optional<Countdown> countdown) throws IOException {
        var view = SmallRoom.view(events, SmallRoom.OBSERVER);
        Files.writeString(page, new WallHtml().write(WallPage.of(view, countdown, true)));
    }
}

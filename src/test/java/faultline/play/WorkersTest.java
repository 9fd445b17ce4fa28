package faultline.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import faultline.progress.StoppedException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkersTest {

    @Test
    void keepsTheOrderAndTellsHowManyAreDone() {
        var told = new ArrayList<Integer>();

        assertThat(new Workers(3).each(5, i -> i * i, (done, all) -> told.add(done)))
                .containsExactly(0, 1, 4, 9, 16);
        assertThat(told).isEqualTo(List.of(0, 1, 2, 3, 4, 5));
    }

    @Test
    void whenStoppedInterruptsNobodyAndBeginsNothingMore() throws Exception {
        var begun = new AtomicInteger();
        var undisturbed = new AtomicBoolean();
        var atWork = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        var ended = new CountDownLatch(1);

        assertThatThrownBy(() -> new Workers(1)
                        .each(
                                1_000,
                                i -> {
                                    if (begun.incrementAndGet() == 2) {
                                        atWork.countDown();
                                        undisturbed.set(waitsFor(stopped));
                                        ended.countDown();
                                    }
                                    return i;
                                },
                                (done, all) -> {
                                    if (done == 1 && waitsFor(atWork)) {
                                        throw new StoppedException();
                                    }
                                }))
                .isInstanceOf(StoppedException.class);
        stopped.countDown();

        assertThat(waitsFor(ended)).isTrue();
        assertThat(undisturbed).isTrue();
        assertThat(begun).hasValue(2);
    }

    private static boolean waitsFor(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            return false;
        }
    }
}

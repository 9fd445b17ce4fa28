package faultline.workload;

import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What an iteration took of the processor, since on a machine that is shared the clock tells more of its neighbours. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class ProcessorTime {
    public long turns;
    public long nanos;
    private long began;

    @Setup(Level.Iteration)
    public void begin() {
        turns = 0;
        nanos = 0;
        began = now();
    }

    @TearDown(Level.Iteration)
    public void end() {
        nanos = now() - began;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}

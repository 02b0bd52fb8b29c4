package madoguchi.workbench.bench;

import java.time.Duration;
import java.util.function.Supplier;

/// Processor time used so far, user and system.
final class Cpu {
    private Cpu() {}

    /// That of a process and all its threads (Linux: `/proc/<pid>/stat`; a JVM has no children).
    static Supplier<Duration> of(long pid) {
        ProcessHandle process = ProcessHandle.of(pid)
                .orElseThrow(() -> new IllegalArgumentException("there is no process " + pid + " on this machine"));
        return () -> process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    static Supplier<Duration> sum(Supplier<Duration> one, Supplier<Duration> other) {
        return () -> one.get().plus(other.get());
    }
}

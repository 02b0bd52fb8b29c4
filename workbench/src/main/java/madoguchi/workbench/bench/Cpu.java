package madoguchi.workbench.bench;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// Processor time, user and system, of a process and of the Redis it uses.
record Cpu(Duration process, Duration redis) {
    static final Cpu NONE = new Cpu(Duration.ZERO, Duration.ZERO);

    /// What they used so far.
    ///
    /// @param pid nothing where the process is not on this machine; then it counts as zero
    /// @throws IllegalArgumentException when there is no such process
    static Supplier<Cpu> of(Optional<Long> pid, Optional<RedisGauge> redis) {
        Supplier<Duration> process = pid.map(Cpu::ofProcess).orElse(() -> Duration.ZERO);
        return () -> new Cpu(process.get(), redis.map(RedisGauge::cpu).orElse(Duration.ZERO));
    }

    /// All threads of it (Linux: `/proc/<pid>/stat`). A JVM has no children.
    private static Supplier<Duration> ofProcess(long pid) {
        ProcessHandle process = ProcessHandle.of(pid)
                .orElseThrow(() -> new IllegalArgumentException("there is no process " + pid + " on this machine"));
        return () -> process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    Cpu plus(Cpu other) {
        return new Cpu(process.plus(other.process), redis.plus(other.redis));
    }

    Cpu since(Cpu before) {
        return new Cpu(process.minus(before.process), redis.minus(before.redis));
    }

    Duration total() {
        return process.plus(redis);
    }
}

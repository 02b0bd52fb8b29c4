package madoguchi.workbench.bench;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// One crowd of people before one bot. All of it, people, webhooks and the API the bot calls, is done by
/// one thread: it shares its processors with what it measures.
final class Load implements AutoCloseable {
    /// Longer than any of the bot's own waits under load: who waits that long was forgotten.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int LARGEST_CALL = 1 << 20;

    private final MultiThreadIoEventLoopGroup thread = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    private final CompletableFuture<Void> failure = new CompletableFuture<>();
    private final Channel api;
    private final ScheduledFuture<?> looks;
    private final Crowd crowd;
    private final Supplier<Cpu> cpu;

    /// @param bot where webhooks are posted
    /// @param api where the bot calls
    /// @param people how many turns are under way at the same time
    /// @param cpu how much processor time what is measured has used so far
    Load(URI bot, String secret, InetSocketAddress api, int people, Dialogue dialogue, Supplier<Cpu> cpu) {
        this.cpu = cpu;
        this.crowd = new Crowd(people, dialogue, new BotDoor(bot, secret, this, thread));
        this.api = new ServerBootstrap()
                .group(thread)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, 1024)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel channel) {
                        channel.pipeline()
                                .addLast(
                                        new HttpServerCodec(),
                                        new HttpObjectAggregator(LARGEST_CALL),
                                        new ApiDoor(Load.this));
                    }
                })
                .bind(api)
                .syncUninterruptibly()
                .channel();
        this.looks = thread.scheduleWithFixedDelay(this::lookForTheForgotten, 1, 1, TimeUnit.SECONDS);
    }

    Crowd crowd() {
        return crowd;
    }

    /// Loads the bot for a while.
    ///
    /// @param leadIn what is not counted at the beginning
    /// @throws NotUnderstood when a person came to a standstill
    Window window(Duration leadIn, Duration length) {
        does(() -> {
            crowd.go(Long.MAX_VALUE, false);
            return crowd.count(new Meter());
        });
        rest(leadIn);
        does(() -> crowd.count(new Meter()));
        long began = System.nanoTime();
        Cpu before = cpu.get();
        rest(length);
        Meter counted = does(() -> crowd.count(new Meter()));
        long ended = System.nanoTime();
        Cpu after = cpu.get();
        does(() -> {
            crowd.stop();
            return true;
        });
        awaitStill();
        return counted.over(ended - began, after.since(before));
    }

    /// Has so many people come, and waits until all of them are gone.
    ///
    /// @param fickle whether they fall silent in mid-form
    void invite(int people, boolean fickle) {
        does(() -> {
            crowd.go(people, fickle);
            return true;
        });
        awaitStill();
        does(() -> {
            crowd.stop();
            return true;
        });
    }

    /// What was counted since this was last asked, or a window ended; without times.
    Window counted() {
        return does(() -> crowd.count(new Meter())).over(1, Cpu.NONE);
    }

    private void awaitStill() {
        while (!does(crowd::isStill)) {
            rest(Duration.ofMillis(20));
        }
    }

    /// Waits, but not longer than the people get on.
    private void rest(Duration time) {
        try {
            failure.get(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            // As it should be.
        } catch (ExecutionException e) {
            throw e.getCause() instanceof NotUnderstood why ? why : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotUnderstood("interrupted");
        }
    }

    private <T> T does(Callable<T> work) {
        return thread.submit(work).syncUninterruptibly().getNow();
    }

    void fails(NotUnderstood why) {
        failure.completeExceptionally(why);
        crowd.stop();
    }

    void guarded(Runnable work) {
        try {
            work.run();
        } catch (NotUnderstood e) {
            fails(e);
        }
    }

    private void lookForTheForgotten() {
        crowd.oldest()
                .filter(person -> System.nanoTime() - person.began() > PATIENCE.toNanos())
                .ifPresent(person -> fails(new NotUnderstood("no answer within " + PATIENCE.toSeconds() + " s to input "
                        + person.turns() + " of a person")));
    }

    @Override
    public void close() {
        looks.cancel(false);
        api.close().syncUninterruptibly();
        thread.shutdownGracefully(0, 5, TimeUnit.SECONDS).syncUninterruptibly();
    }
}

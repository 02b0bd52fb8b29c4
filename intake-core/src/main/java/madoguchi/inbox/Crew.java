package madoguchi.inbox;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import madoguchi.store.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does the work that was found, each piece on a virtual thread of its own, so many at a time. The same piece is not
/// taken up twice while it waits or runs here.
public final class Crew implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Crew.class);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore places;
    private final Set<Object> atWork = ConcurrentHashMap.newKeySet();

    /// @param atOnce how many pieces of work run at the same time
    public Crew(int atOnce) {
        this.places = new Semaphore(atOnce);
    }

    /// Does it soon, in any case.
    public void does(Runnable work) {
        threads.execute(() -> {
            places.acquireUninterruptibly();
            try {
                work.run();
            } catch (StoreUnavailable e) {
                LOG.debug("work waits: {}", e.getMessage());
            } catch (RuntimeException e) {
                // The message may quote what it failed on. Whatever it was is found again by the sweeper.
                LOG.error("a piece of work failed: {}", e.getClass().getName());
            } finally {
                places.release();
            }
        });
    }

    /// Does it soon, unless the same is waiting or running already.
    ///
    /// @param what names the work; equal names are the same work
    public void doesOnce(Object what, Runnable work) {
        if (atWork.add(what)) {
            does(() -> {
                try {
                    work.run();
                } finally {
                    atWork.remove(what);
                }
            });
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}

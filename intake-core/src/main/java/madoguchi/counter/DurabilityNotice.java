package madoguchi.counter;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;

/// Says at the start what the configured Redis can lose.
final class DurabilityNotice {
    private static final Logger LOG = LoggerFactory.getLogger(DurabilityNotice.class);

    private final Durability durability;

    DurabilityNotice(Durability durability) {
        this.durability = durability;
    }

    @EventListener(ApplicationReadyEvent.class)
    void look() {
        try {
            durability
                    .weaknesses()
                    .forEach(each -> LOG.atWarn()
                            .addKeyValue("madoguchi.event", "weak-setting")
                            .log(each.text()));
        } catch (DataAccessException e) {
            LOG.warn(
                    "Redis does not say how it keeps its data ({}); see that it appends and evicts nothing",
                    e.getClass().getSimpleName());
        }
    }
}

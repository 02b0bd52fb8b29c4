package madoguchi.architecture.violations;

import com.linecorp.bot.messaging.client.MessagingApiClient;
import io.lettuce.core.RedisClient;
import madoguchi.conversation.Decider;
import madoguchi.line.BotApplication;
import madoguchi.store.redis.RedisStore;
import madoguchi.web.WebApplication;
import madoguchi.workbench.Workbench;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;

/// What a class of one module must not know of another: each class knows one such thing.
public interface Misdirected {
    final class KnowsTheBot {
        @Nullable
        BotApplication bot;
    }

    final class KnowsTheWorkbench {
        @Nullable
        Workbench workbench;
    }

    final class KnowsThePages {
        @Nullable
        WebApplication pages;
    }

    final class DecidesByItself {
        @Nullable
        Decider decider;
    }

    final class KnowsTheSdk {
        @Nullable
        MessagingApiClient line;
    }

    final class KnowsTheSdksHttp {
        @Nullable
        OkHttpClient http;
    }

    final class KnowsSpringData {
        @Nullable
        StringRedisTemplate redis;
    }

    final class KnowsItsFailures {
        @Nullable
        DataAccessException failure;
    }

    final class KnowsLettuce {
        @Nullable
        RedisClient redis;
    }

    final class KnowsTheStoreOnRedis {
        @Nullable
        RedisStore store;
    }
}

package madoguchi.workbench.line;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One call the bot made, for tests to look at.
///
/// @param at when it was answered
/// @param channelId the channel whose token it carried; null if it carried no valid one
/// @param method HTTP method
/// @param path path without query
/// @param status the answer's status; 0 if the connection was cut instead
/// @param retryKey the `X-Line-Retry-Key`, if any
/// @param bodySha256 hex of the hash of the request body
/// @param requestId the `x-line-request-id` given to it
public record ApiCall(
        Instant at,
        @Nullable String channelId,
        String method,
        String path,
        int status,
        @Nullable String retryKey,
        String bodySha256,
        String requestId) {}

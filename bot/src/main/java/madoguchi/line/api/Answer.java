package madoguchi.line.api;

import madoguchi.outbox.Carrier.Outcome;

/// How one request ended, as seen from here. Reasons hold nothing personal: kinds of failures and status codes only.
sealed interface Answer {
    /// LINE answered.
    ///
    /// @param requestId LINE's name for the request, to be asked for by LINE's support
    record Status(int code, String requestId) implements Answer {}

    /// The request did not begin to leave.
    record NotSent(String reason) implements Answer {}

    /// The request left, or may have; no answer that can be read came back.
    record Lost(String reason) implements Answer {}

    /// What it means for what was to be delivered.
    default Outcome outcome(Endpoint endpoint) {
        return switch (this) {
            case Status(int code, var _) -> ofStatus(endpoint, code);
            case NotSent(var reason) -> new Outcome.NotNow(reason);
            case Lost(var reason) -> new Outcome.Unknown(reason);
        };
    }

    private static Outcome ofStatus(Endpoint endpoint, int code) {
        String reason = "LINE answered " + code;
        return switch (code) {
            case 200 -> new Outcome.Delivered();
            // What the token answers to is over or answered. With LINE a reply's 400 may also be a message it does
            // not take; then the push that follows is refused as well, and says so.
            case 400 -> endpoint == Endpoint.REPLY ? new Outcome.TokenUnusable() : new Outcome.Refused(reason);
            // 401, 403: token, plan or account; nothing is wrong with the message, and somebody can mend it.
            // 407, 421, 425: something between LINE and us did not let it pass.
            // 429: too many calls, or the month's messages are used up.
            case 401 -> new Outcome.NotNow(reason + ": it refuses the access token");
            case 403 -> new Outcome.NotNow(reason + ": this channel or its plan may not do this");
            case 429 -> new Outcome.NotNow(reason + ": too many calls, or the month's messages are used up");
            case 407, 421, 425 -> new Outcome.NotNow(reason);
            // Only a push has the retry key this speaks of.
            case 409 -> endpoint == Endpoint.PUSH ? new Outcome.DeliveredBefore() : new Outcome.Unknown(reason);
            // 408 comes from something that waited for us; whether it passed anything on is not known.
            case 408 -> new Outcome.Unknown(reason);
            default -> code >= 400 && code < 500 ? new Outcome.Refused(reason) : new Outcome.Unknown(reason);
        };
    }
}

package madoguchi.workbench.line;

/// What the platform can be told to get wrong.
public enum Fault {
    /// The API answers, but only after [Faults#slowness].
    API_SLOW,
    /// 500, and nothing was done.
    API_ERROR,
    /// The connection ends without an answer, and nothing was done.
    CUT_BEFORE,
    /// The connection ends without an answer although the call was carried out.
    CUT_AFTER,
    /// 429 for too many calls.
    RATE_LIMIT,
    /// 429 for too many messages this month; hits pushes only, since replies are not counted.
    MONTHLY_LIMIT,
    /// 401 for a token that is in fact good.
    TOKEN_REJECTED,
    /// The same webhook arrives twice.
    DELIVERY_DUPLICATED,
    /// The webhook, and those of the same person behind it, arrive only after [Faults#lateness].
    DELIVERY_LATE,
    /// The webhook arrives after the person's next one; after [Faults#lateness] if there is no next one.
    DELIVERY_REORDERED,
    /// The first attempt is lost on the way; only redelivery, if it is on, brings the webhook.
    DELIVERY_DROPPED_FIRST
}

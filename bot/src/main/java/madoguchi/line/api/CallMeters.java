package madoguchi.line.api;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import madoguchi.watch.Series;

/// Counts and times one operator's requests to LINE, by what was called and how it ended.
final class CallMeters {
    static final String TOKEN = "token";

    private enum End {
        OK,
        BAD_REQUEST,
        UNAUTHORIZED,
        FORBIDDEN,
        CONFLICT,
        TOO_MANY_REQUESTS,
        OTHER_4XX,
        SERVER_ERROR,
        OTHER,
        /// The request did not begin to leave.
        NOT_SENT,
        /// The request left; no answer came.
        LOST
    }

    private final String operator;
    private final Map<Endpoint, Series<End, Timer>> calls = new EnumMap<>(Endpoint.class);
    private final Series<End, Timer> tokens;

    CallMeters(MeterRegistry meters, String operator) {
        this.operator = operator;
        for (Endpoint endpoint : Endpoint.values()) {
            calls.put(endpoint, series(meters, endpoint.name().toLowerCase(Locale.ROOT)));
        }
        this.tokens = series(meters, TOKEN);
    }

    private Series<End, Timer> series(MeterRegistry meters, String endpoint) {
        return Series.timers(
                meters, "madoguchi.line.calls", Tags.of("endpoint", endpoint), "answer", End.class, List.of(operator));
    }

    void called(Endpoint endpoint, Answer answer, long nanos) {
        Series<End, Timer> series = calls.get(endpoint);
        if (series != null) {
            record(series, answer, nanos);
        }
    }

    /// A token was asked for.
    void asked(Answer answer, long nanos) {
        record(tokens, answer, nanos);
    }

    private void record(Series<End, Timer> series, Answer answer, long nanos) {
        series.of(operator, end(answer)).record(nanos, TimeUnit.NANOSECONDS);
    }

    private static End end(Answer answer) {
        return switch (answer) {
            case Answer.NotSent _ -> End.NOT_SENT;
            case Answer.Lost _ -> End.LOST;
            case Answer.Status(int code, var _) ->
                switch (code) {
                    case 200 -> End.OK;
                    case 400 -> End.BAD_REQUEST;
                    case 401 -> End.UNAUTHORIZED;
                    case 403 -> End.FORBIDDEN;
                    case 409 -> End.CONFLICT;
                    case 429 -> End.TOO_MANY_REQUESTS;
                    default -> code >= 500 ? End.SERVER_ERROR : code >= 400 ? End.OTHER_4XX : End.OTHER;
                };
        };
    }
}

package madoguchi.line.api;

/// What we call.
enum Endpoint {
    REPLY("/v2/bot/message/reply"),
    PUSH("/v2/bot/message/push"),
    LOADING("/v2/bot/chat/loading/start");

    private final String path;

    Endpoint(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}

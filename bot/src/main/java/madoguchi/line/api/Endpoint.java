package madoguchi.line.api;

/// What we call. Paths are what may be logged: without anybody's id.
enum Endpoint {
    REPLY("POST", "/v2/bot/message/reply"),
    PUSH("POST", "/v2/bot/message/push"),
    LOADING("POST", "/v2/bot/chat/loading/start"),
    PROFILE("GET", "/v2/bot/profile/-"),
    /// Which menu an alias names.
    ALIAS("GET", "/v2/bot/richmenu/alias"),
    /// Shows a person a menu.
    LINK("POST", "/v2/bot/user/-/richmenu"),
    /// Takes it away.
    UNLINK("DELETE", "/v2/bot/user/-/richmenu");

    private final String method;
    private final String path;

    Endpoint(String method, String path) {
        this.method = method;
        this.path = path;
    }

    String method() {
        return method;
    }

    String path() {
        return path;
    }
}

package madoguchi.workbench.line;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which endpoint answers which path.
final class ApiRoutes {
    private static final Pattern CONTENT = Pattern.compile("/v2/bot/message/([^/]+)/content(/transcoding|/preview)?");
    private static final Pattern PROFILE = Pattern.compile("/v2/bot/profile/([^/]+)");

    private final MessageEndpoints messages;
    private final ContentEndpoints contents;
    private final ChatEndpoints chats = new ChatEndpoints();
    private final RichMenuRoutes richMenus;
    private final TokenEndpoint token;

    ApiRoutes(World world, Faults faults, Collection<Account> accounts, AccessTokens tokens) {
        this.messages = new MessageEndpoints(world, faults);
        this.contents = new ContentEndpoints(world.contents(), world.clock());
        this.richMenus = new RichMenuRoutes(world);
        this.token = new TokenEndpoint(accounts, tokens);
    }

    static boolean needsNoToken(ApiRequest request) {
        return request.path().equals("/oauth2/v3/token");
    }

    ApiAnswer withoutToken(ApiRequest request) {
        return request.method().equals("POST") ? token.issue(request) : notFound();
    }

    ApiAnswer answer(Account account, ApiRequest request) {
        // Of the endpoints here only push knows retry keys; LINE refuses them everywhere else.
        if (request.header(ApiServer.RETRY_KEY) != null && !request.path().equals("/v2/bot/message/push")) {
            return ApiAnswer.error(400, "The retry key can't be used with this API");
        }
        return switch (request.method() + " " + request.path()) {
            case "POST /v2/bot/message/reply" -> messages.reply(account, request);
            case "POST /v2/bot/message/push" -> messages.push(account, request);
            case "POST /v2/bot/message/validate/reply", "POST /v2/bot/message/validate/push" ->
                messages.validate(request);
            case "GET /v2/bot/message/quota" -> messages.quota(account);
            case "GET /v2/bot/message/quota/consumption" -> messages.consumption(account);
            case "POST /v2/bot/chat/loading/start" -> chats.loading(account, request);
            case "POST /v2/bot/chat/markAsRead" -> chats.markAsRead(account, request);
            case "GET /v2/bot/info" -> chats.info(account);
            default -> richMenus.answer(account, request).orElseGet(() -> other(account, request));
        };
    }

    private ApiAnswer other(Account account, ApiRequest request) {
        String path = request.path();
        if (!request.method().equals("GET")) {
            return notFound();
        }
        Matcher profile = PROFILE.matcher(path);
        if (profile.matches()) {
            return chats.profile(account, profile.group(1));
        }
        Matcher content = CONTENT.matcher(path);
        if (!content.matches()) {
            return notFound();
        }
        String messageId = content.group(1);
        return switch (content.group(2)) {
            case "/transcoding" -> contents.transcoding(account, messageId);
            case "/preview" -> contents.preview(account, messageId);
            case null, default -> contents.content(account, messageId);
        };
    }

    private static ApiAnswer notFound() {
        return ApiAnswer.error(404, "Not found");
    }
}

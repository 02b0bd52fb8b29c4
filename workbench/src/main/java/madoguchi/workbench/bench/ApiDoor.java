package madoguchi.workbench.bench;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Where the bot calls: the Messaging API and the place tickets are posted to, as far as a bot under load
/// needs them. A call is answered first, and only then does its addressee go on.
@Sharable
// What cannot be written closes the connection, and that is noticed.
@SuppressWarnings("FutureReturnValueIgnored")
final class ApiDoor extends SimpleChannelInboundHandler<FullHttpRequest> {
    static final String TICKETS = "/tickets";
    private static final String REPLY = "/v2/bot/message/reply";
    private static final String PUSH = "/v2/bot/message/push";

    private final Load load;

    ApiDoor(Load load) {
        this.load = load;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
        switch (request.uri()) {
            case REPLY, PUSH -> said(context, request);
            case TICKETS -> context.writeAndFlush(answer(HttpResponseStatus.OK, ""));
            // The loading animation, marking as read and the like: nothing a person waits for.
            default -> context.writeAndFlush(answer(HttpResponseStatus.ACCEPTED, "{}"));
        }
    }

    private void said(ChannelHandlerContext context, FullHttpRequest request) {
        byte[] body = new byte[request.content().readableBytes()];
        request.content().readBytes(body);
        Call call = Call.read(body);
        Optional<Person> to = load.crowd().addressee(call);
        if (to.isEmpty()) {
            context.writeAndFlush(answer(HttpResponseStatus.BAD_REQUEST, "{\"message\":\"Invalid reply token\"}"));
            load.fails(new NotUnderstood("the bot called for nobody who waits"));
            return;
        }
        context.writeAndFlush(answer(HttpResponseStatus.OK, sent(call.texts().size())));
        load.guarded(() -> load.crowd().answered(to.get(), call));
    }

    private static String sent(int messages) {
        return IntStream.range(0, messages)
                .mapToObj(i -> "{\"id\":\"46182946" + i + "\",\"quoteToken\":\"q3Plxr4AgKd\"}")
                .collect(Collectors.joining(",", "{\"sentMessages\":[", "]}"));
    }

    private static FullHttpResponse answer(HttpResponseStatus status, String body) {
        var response = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1, status, Unpooled.wrappedBuffer(body.getBytes(StandardCharsets.UTF_8)));
        response.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, "application/json")
                .setInt(HttpHeaderNames.CONTENT_LENGTH, response.content().readableBytes())
                .set("x-line-request-id", "5b59509c-c57b-11e9-aa8c-2a2ae2dbcce4");
        return response;
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        context.close();
        load.fails(new NotUnderstood("a call of the bot could not be read: " + cause));
    }
}

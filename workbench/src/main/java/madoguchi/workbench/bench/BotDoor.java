package madoguchi.workbench.bench;

import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.util.AttributeKey;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.net.ssl.SSLException;

/// Posts webhooks over connections that are kept open, as many as are needed at the same time.
@Sharable
// What cannot be written closes the connection, and that is noticed.
@SuppressWarnings("FutureReturnValueIgnored")
final class BotDoor extends SimpleChannelInboundHandler<FullHttpResponse> implements Crowd.Door {
    private static final AttributeKey<Person> SENDER = AttributeKey.valueOf("sender");
    private static final int LARGEST_ANSWER = 1 << 16;

    private final URI url;
    private final Webhooks webhooks;
    private final Load load;
    private final Bootstrap bootstrap;
    private final Deque<Channel> idle = new ArrayDeque<>();

    BotDoor(URI url, String secret, Load load, EventLoopGroup group) {
        this.url = url;
        this.webhooks = new Webhooks(secret);
        this.load = load;
        Optional<SslContext> tls = "https".equals(url.getScheme()) ? Optional.of(tls()) : Optional.empty();
        int port = url.getPort() > 0 ? url.getPort() : tls.isPresent() ? 443 : 80;
        this.bootstrap = new Bootstrap()
                .group(group)
                .channel(NioSocketChannel.class)
                .remoteAddress(url.getHost(), port)
                .handler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel channel) {
                        tls.ifPresent(context ->
                                channel.pipeline().addLast(context.newHandler(channel.alloc(), url.getHost(), port)));
                        channel.pipeline()
                                .addLast(new HttpClientCodec(), new HttpObjectAggregator(LARGEST_ANSWER), BotDoor.this);
                    }
                });
    }

    private static SslContext tls() {
        try {
            return SslContextBuilder.forClient().build();
        } catch (SSLException e) {
            throw new IllegalStateException("no TLS here", e);
        }
    }

    @Override
    public String send(Person person, Move move) {
        Webhooks.Webhook webhook = webhooks.of(person, move);
        Channel open = idle.poll();
        if (open != null) {
            post(open, person, webhook);
        } else {
            bootstrap.connect().addListener(connected -> {
                if (connected instanceof io.netty.channel.ChannelFuture future && future.isSuccess()) {
                    post(future.channel(), person, webhook);
                } else {
                    load.fails(new NotUnderstood("the bot cannot be reached at " + url));
                }
            });
        }
        return webhook.replyToken();
    }

    private void post(Channel channel, Person person, Webhooks.Webhook webhook) {
        channel.attr(SENDER).set(person);
        var request = new DefaultFullHttpRequest(
                HttpVersion.HTTP_1_1, HttpMethod.POST, url.getRawPath(), Unpooled.wrappedBuffer(webhook.body()));
        request.headers()
                .set(HttpHeaderNames.HOST, url.getAuthority())
                .set(HttpHeaderNames.USER_AGENT, "LineBotWebhook/2.0")
                .set(HttpHeaderNames.CONTENT_TYPE, "application/json; charset=utf-8")
                .setInt(HttpHeaderNames.CONTENT_LENGTH, webhook.body().length)
                .set("x-line-signature", webhook.signature());
        channel.writeAndFlush(request);
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpResponse response) {
        Channel channel = context.channel();
        Person sender = channel.attr(SENDER).getAndSet(null);
        if (HttpUtil.isKeepAlive(response)) {
            idle.push(channel);
        } else {
            channel.close();
        }
        if (sender != null) {
            load.guarded(
                    () -> load.crowd().acknowledged(sender, response.status().code()));
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        idle.remove(context.channel());
        if (context.channel().attr(SENDER).get() != null) {
            load.fails(new NotUnderstood("the bot closed a connection instead of answering"));
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        context.close();
    }
}

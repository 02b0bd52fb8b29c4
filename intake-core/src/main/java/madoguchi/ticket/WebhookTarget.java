package madoguchi.ticket;

import java.net.URI;

/// Where an operator's tickets are posted to, and the secret that signs them. Neither shows: an address may hold a
/// token.
record WebhookTarget(URI url, String secret) {
    @Override
    public String toString() {
        return "WebhookTarget[" + url.getHost() + "]";
    }
}

package madoguchi.line.api;

import com.linecorp.bot.client.base.channel.ChannelTokenSupplier;
import java.time.Duration;

/// What a channel shows LINE. The SDK asks for it on its dispatcher's thread at every request: `get` only reads.
sealed interface AccessToken extends ChannelTokenSupplier permits AccessToken.Fixed, StatelessToken {
    /// Sees to it that there is a token before a call.
    ///
    /// @return false if there is none to be had now
    boolean ready(Duration within);

    /// LINE refused this token.
    ///
    /// @return whether there is another one now
    boolean renewed(String refused, Duration within);

    /// Issued beforehand, in the settings.
    record Fixed(String value) implements AccessToken {
        @Override
        public String get() {
            return value;
        }

        @Override
        public boolean ready(Duration within) {
            return true;
        }

        @Override
        public boolean renewed(String refused, Duration within) {
            return false;
        }

        @Override
        public String toString() {
            return "Fixed[]";
        }
    }
}

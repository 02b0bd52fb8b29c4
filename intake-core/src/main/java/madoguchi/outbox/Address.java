package madoguchi.outbox;

/// How a channel knows a person: one operator, one channel, one name there. Personal data.
///
/// @param operator the operator's id
/// @param channel the channel's name, such as `line`
/// @param person what the channel calls the person, such as a LINE user id
public record Address(String operator, String channel, String person) {
    @Override
    public String toString() {
        return "Address[" + operator + "/" + channel + "]";
    }
}

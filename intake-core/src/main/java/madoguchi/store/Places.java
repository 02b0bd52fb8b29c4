package madoguchi.store;

/// Names what a sealed value is and whose: a value opens only in the place it was sealed for, so that none can be
/// passed off as another.
public final class Places {
    private Places() {}

    public static String ofInput(ConversationId conversation) {
        return "input of " + conversation;
    }

    public static String ofState(ConversationId conversation) {
        return "state of " + conversation;
    }

    public static String ofAddress(ConversationId conversation) {
        return "address of " + conversation;
    }

    public static String ofBubble(ConversationId conversation) {
        return "bubble of " + conversation;
    }

    public static String ofCase(String number) {
        return "case " + number;
    }

    public static String ofTicket(String number) {
        return "ticket of " + number;
    }
}

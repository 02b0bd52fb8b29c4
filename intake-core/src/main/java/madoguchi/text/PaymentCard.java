package madoguchi.text;

/// What the number of a payment card looks like (ISO/IEC 7812: up to 19 digits, the last a Luhn check digit).
final class PaymentCard {
    static final int FEWEST = 13;
    static final int MOST = 19;

    private PaymentCard() {}

    static boolean checks(String digits) {
        // Cards people pay with begin with 2 to 6; others are parcels, tickets and the like.
        if (digits.length() < FEWEST || digits.length() > MOST || digits.charAt(0) < '2' || digits.charAt(0) > '6') {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted / 10 + weighted % 10;
        }
        return sum % 10 == 0;
    }
}

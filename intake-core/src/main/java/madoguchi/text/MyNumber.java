package madoguchi.text;

/// The check digit of 個人番号 (Ministry of Internal Affairs and Communications Ordinance No. 85 of 2014, Article 5).
///
/// Counted from the lowest of the eleven digits before it, the weights are 2 … 7 and again 2 … 6; the check digit is
/// 11 minus the sum modulo 11, and 0 where that remainder is 0 or 1.
///
/// One in ten arbitrary numbers of twelve digits passes; so does about every sixth driver's licence whose number ends
/// in 0. It can only raise a suspicion.
final class MyNumber {
    static final int DIGITS = 12;
    private static final int[] WEIGHTS = {6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    private MyNumber() {}

    static boolean checks(String digits) {
        if (digits.length() != DIGITS || digits.chars().allMatch(c -> c == digits.charAt(0))) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        int remainder = sum % 11;
        int check = remainder <= 1 ? 0 : 11 - remainder;
        return digits.charAt(DIGITS - 1) - '0' == check;
    }
}

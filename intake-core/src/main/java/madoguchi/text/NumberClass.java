package madoguchi.text;

/// What kind of number the guard cut out.
public enum NumberClass {
    /// 個人番号 (My Number). Nobody may collect or keep it outside the listed cases (Number Act, Article 20).
    MY_NUMBER(true),
    /// 基礎年金番号. Asking for it is banned (National Pension Act, Article 108-4).
    PENSION(true),
    /// 保険者番号, 被保険者等記号・番号. Asking for them is banned (Health Insurance Act, Article 194-2).
    INSURANCE(true),
    /// A payment card.
    CARD(false),
    /// 暗証番号, a password, a card's security code.
    SECRET(false),
    /// A bank account.
    ACCOUNT(false);

    private final boolean forbidden;

    NumberClass(boolean forbidden) {
        this.forbidden = forbidden;
    }

    /// Whether the law forbids to ask for it; the others are merely dangerous.
    public boolean forbidden() {
        return forbidden;
    }
}

package madoguchi.document;

/// Numbers that nobody may ask for at a counter like this one.
public enum ForbiddenNumber {
    /// 個人番号: My Number Act, Articles 15 and 20.
    MY_NUMBER("my-number"),
    /// 保険者番号・被保険者等記号・番号: Health Insurance Act, Article 194-2, and its like.
    INSURANCE_NUMBER("insurance-number"),
    /// 基礎年金番号: National Pension Act, Article 108-4.
    PENSION_NUMBER("pension-number");

    private final String key;

    ForbiddenNumber(String key) {
        this.key = key;
    }

    /// The word used in the catalogue.
    public String key() {
        return key;
    }
}

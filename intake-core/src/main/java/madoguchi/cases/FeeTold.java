package madoguchi.cases;

/// What the person was told a request costs, before they typed anything (P17).
///
/// @param yen for one request
/// @param payable whether a way to pay is published; if not, the person was asked not to pay yet
public record FeeTold(int yen, boolean payable) {}

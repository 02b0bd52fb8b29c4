package madoguchi.workbench.mail;

/// A part of a mail that has a file name.
///
/// @param name the file name
/// @param mimeType without parameters
/// @param size in bytes, decoded
/// @param text the content if it is text or JSON, else empty
public record Attachment(String name, String mimeType, int size, String text) {}

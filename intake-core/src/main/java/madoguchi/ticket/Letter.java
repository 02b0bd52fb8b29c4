package madoguchi.ticket;

import java.util.List;

/// What a ticket says to a clerk, before it is text or HTML. Everything in it is shown as it is: nobody may put markup
/// or control characters here and expect them to work.
record Letter(String subject, List<Part> parts) {
    private static final String QUOTE = "blockquote style=\"white-space:pre-wrap;overflow-wrap:anywhere;"
            + "margin:.3em 0;padding:.3em .8em;border-left:3px solid #999\"";

    Letter {
        parts = List.copyOf(parts);
    }

    sealed interface Part {
        record Sentence(String text) implements Part {}

        record Heading(String text) implements Part {}

        record Fact(String label, String value) implements Part {
            @Override
            public String toString() {
                return "Fact[" + label + "]";
            }
        }

        /// Words of the person, kept apart from ours so that they cannot pass for them.
        record Quote(String label, String text) implements Part {
            @Override
            public String toString() {
                return "Quote[" + label + "]";
            }
        }

        record Points(List<String> texts) implements Part {
            public Points {
                texts = List.copyOf(texts);
            }
        }
    }

    @Override
    public String toString() {
        return "Letter[" + parts.size() + " parts]";
    }

    String text() {
        var text = new StringBuilder();
        for (var part : parts) {
            switch (part) {
                case Part.Sentence(var sentence) ->
                    text.append(Visible.line(sentence)).append("\n");
                case Part.Heading(var heading) ->
                    text.append("\n■ ").append(Visible.line(heading)).append("\n");
                case Part.Fact(var label, var value) ->
                    text.append(Visible.line(label))
                            .append(": ")
                            .append(Visible.line(value))
                            .append("\n");
                case Part.Quote(var label, var quote) -> {
                    text.append(Visible.line(label)).append(":\n");
                    Visible.text(quote)
                            .lines()
                            .forEach(line -> text.append("> ").append(line).append("\n"));
                }
                case Part.Points(var points) ->
                    points.forEach(point ->
                            text.append("・").append(Visible.line(point)).append("\n"));
            }
        }
        return text.toString();
    }

    String html() {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"ja\"><head><meta charset=\"utf-8\"><title>")
                .append(escape(Visible.line(subject)))
                .append("</title></head>\n<body style=\"font-family:sans-serif;line-height:1.7;max-width:42em\">\n");
        for (var part : parts) {
            switch (part) {
                case Part.Sentence(var sentence) -> element(html, "p", Visible.line(sentence));
                case Part.Heading(var heading) -> element(html, "h2 style=\"font-size:1.1em\"", Visible.line(heading));
                case Part.Fact(var label, var value) ->
                    element(html, "div", Visible.line(label) + ": " + Visible.line(value));
                case Part.Quote(var label, var quote) -> {
                    element(html, "div", Visible.line(label) + ":");
                    element(html, QUOTE, Visible.text(quote));
                }
                case Part.Points(var points) -> {
                    html.append("<ul>\n");
                    points.forEach(point -> element(html, "li", Visible.line(point)));
                    html.append("</ul>\n");
                }
            }
        }
        return html.append("</body></html>\n").toString();
    }

    private static void element(StringBuilder html, String tag, String content) {
        html.append('<')
                .append(tag)
                .append('>')
                .append(escape(content))
                .append("</")
                .append(tag.split(" ", 2)[0])
                .append(">\n");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

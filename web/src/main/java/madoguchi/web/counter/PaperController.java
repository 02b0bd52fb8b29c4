package madoguchi.web.counter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.BiFunction;
import madoguchi.conversation.Sheet;
import madoguchi.link.Token;
import madoguchi.text.Language;
import madoguchi.web.form.FormPdf;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The papers of a prepared request, for whoever has the link's session. Their names tell nothing.
@Controller
final class PaperController {
    private final Desk desk;
    private final Gate gate;
    private final FormPdf pdf;

    PaperController(Desk desk, Gate gate, FormPdf pdf) {
        this.desk = desk;
        this.gate = gate;
        this.pdf = pdf;
    }

    @GetMapping(Token.PATH + "{token}/form.pdf")
    ResponseEntity<byte[]> form(@PathVariable String token, HttpServletRequest request) {
        return paper(
                token, request, "form.pdf", (papers, language) -> papers.form().map(form -> pdf.of(form, language)));
    }

    @GetMapping(Token.PATH + "{token}/model.pdf")
    ResponseEntity<byte[]> model(@PathVariable String token, HttpServletRequest request) {
        return paper(
                token,
                request,
                "model.pdf",
                (papers, language) -> papers.model().map(model -> pdf.of(model, language)));
    }

    private ResponseEntity<byte[]> paper(
            String path,
            HttpServletRequest request,
            String name,
            BiFunction<Prepared, Language, Optional<byte[]>> made) {
        return Token.read(path)
                .flatMap(token -> gate.entered(token, request))
                .flatMap(entered -> desk.prepared(entered.visit())
                        .flatMap(papers -> made.apply(
                                papers, Sheet.language(entered.visit().state()))))
                .map(bytes -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.inline()
                                        .filename(name)
                                        .build()
                                        .toString())
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}

package madoguchi.web.form;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import madoguchi.text.Language;
import madoguchi.text.Texts;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/// Makes PDFs of forms: A4, with a Japanese font of its own embedded, so that a name is printed as it is written,
/// whatever the machine has. Fetches nothing: what is not in the template is not there.
public final class FormPdf {
    private static final String PLACE = "madoguchi/web/form/";
    private static final String FONT = "Madoguchi Gothic";
    /// A PDF takes a core for a good part of a second; pages are to be served beside it.
    private static final int AT_ONCE = 2;

    static {
        // It logs on its own way, past the settings of this process.
        XRLog.setLoggingEnabled(false);
        FontMappers.set(OneFont.read());
    }

    private final SpringTemplateEngine templates = templates();
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Texts texts;

    public FormPdf(Texts texts) {
        this.texts = texts;
    }

    private static SpringTemplateEngine templates() {
        var files = new ClassLoaderTemplateResolver(FormPdf.class.getClassLoader());
        files.setPrefix(PLACE);
        files.setSuffix(".xhtml");
        files.setTemplateMode(TemplateMode.XML);
        files.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        return engine;
    }

    /// The form, filled in.
    public byte[] of(Form form, Language language) {
        return render("form", Map.of("form", FormView.of(form), "words", new FormWords(texts, language)));
    }

    /// A letter to copy by hand.
    public byte[] of(Model model, Language language) {
        return render("model", Map.of("model", ModelView.of(model), "words", new FormWords(texts, language)));
    }

    private byte[] render(String template, Map<String, Object> content) {
        String xhtml = templates.process(template, new Context(Locale.JAPAN, content));
        places.acquireUninterruptibly();
        try {
            return pdf(xhtml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            places.release();
        }
    }

    private static byte[] pdf(String xhtml) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .useFastMode()
                // Tagged, for screen readers; and with no fonts but ours.
                .usePdfUaAccessibility(true)
                .useFont(OneFont::file, FONT, 400, PdfRendererBuilder.FontStyle.NORMAL, true)
                .useUnicodeLineBreaker(new JapaneseLines())
                .useUriResolver((_, _) -> null)
                .withProducer("Madoguchi")
                .withHtmlContent(xhtml, null)
                .toStream(out)
                .run();
        return out.toByteArray();
    }
}

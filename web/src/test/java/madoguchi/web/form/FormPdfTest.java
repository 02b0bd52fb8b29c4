package madoguchi.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import madoguchi.format.TextFiles;
import madoguchi.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The PDF, read back.
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormPdfTest {
    private final FormPdf pdf = new FormPdf(TextFiles.read(Optional.empty()));

    private static Form form(Form.Row... more) {
        var rows = new ArrayList<>(List.of(
                new Form.Row("ご請求の種類", "自分の情報を見たい"),
                new Form.Row("お名前", "髙﨑 𠮷郎"),
                new Form.Row("ふりがな", "たかさき よしろう"),
                new Form.Row("ご住所", "〒000-0000\n東京都見本市見本町1-2-3 見本ハイツ201号室"),
                new Form.Row("生年月日", "1985年4月1日"),
                new Form.Row("メールアドレス", "yoshiro.takasaki@person.example")));
        rows.addAll(List.of(more));
        return new Form(
                "個人情報開示等申請書",
                "レゾンデートル株式会社 御中",
                "HM-7K3QM-XW2AB-C",
                rows,
                List.of("ご署名"),
                true,
                List.of(
                        new Form.Group("", List.of(new Form.Enclosure("1,000円分の郵便切手"))),
                        new Form.Group(
                                "次のどれか1つの写し", List.of(new Form.Enclosure("運転免許証", List.of("かくすところ: 裏面の臓器提供の欄"))))),
                List.of("〒000-0000 東京都見本市見本町4-5-6", "レゾンデートル株式会社", "個人情報相談窓口"),
                Optional.empty());
    }

    /// The text as a reader copies it, without the breaks that the layout made.
    private static String text(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }

    private static void keep(String name, byte[] bytes) throws IOException {
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers", name), bytes);
    }

    @Test
    void everything_on_the_form_is_read_back_as_it_was_written() throws IOException {
        byte[] bytes = pdf.of(form(), Language.JAPANESE);
        keep("form-draft.pdf", bytes);
        String text = text(bytes);
        assertThat(text)
                .contains("髙﨑𠮷郎", "東京都見本市見本町1-2-3見本ハイツ201号室", "yoshiro.takasaki@person.example")
                .contains("個人情報開示等申請書", "レゾンデートル株式会社御中", "HM-7K3QM-XW2AB-C", "自分の情報を見たい")
                .contains("1,000円分の郵便切手", "次のどれか1つの写し", "かくすところ:裏面の臓器提供の欄", "個人情報相談窓口", "ご署名")
                .contains("印鑑をお持ちでない方は担当者へ", "ご記入日");
    }

    @Test
    void a_draft_says_so_in_words_and_across_every_page() throws IOException {
        byte[] bytes = pdf.of(form(new Form.Row("内容", "長い話です。\n".repeat(120))), Language.JAPANESE);
        keep("form-long.pdf", bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isBetween(2, 5);
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).as("page " + page).contains("見本\n");
            }
        }
        assertThat(text(bytes)).contains("これは下書きです。正式な用紙は担当者からお送りします。");
    }

    @Test
    void whoever_speaks_english_reads_what_to_do_in_english_too() throws IOException {
        byte[] bytes = pdf.of(form(), Language.ENGLISH);
        keep("form-english.pdf", bytes);
        assertThat(text(bytes)).contains("同封するもの", "Whattoenclose", "Thisisadraft.");
    }

    @Test
    void every_font_is_embedded_and_holds_only_what_is_used() throws IOException {
        byte[] bytes = pdf.of(form(), Language.JAPANESE);
        assertThat(bytes).hasSizeLessThan(300_000);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            for (PDPage page : document.getPages()) {
                List<PDFont> fonts = new ArrayList<>();
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
                assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
                assertThat(fonts).allSatisfy(font -> assertThat(font.getName()).endsWith("+MadoguchiGothic-Regular"));
            }
        }
    }

    @Test
    void a_power_of_attorney_is_a_model_to_copy_and_never_a_form() throws IOException {
        var model = new Model(
                "委任状",
                List.of("年 月 日", "株式会社オーネット 殿"),
                List.of("年月日", "委任する人の住所・氏名・生年月日・押印", "代理人の住所・氏名・生年月日・押印", "委任事項"));
        byte[] bytes = pdf.of(model, Language.ENGLISH);
        keep("model.pdf", bytes);
        assertThat(text(bytes))
                .contains(
                        "手書きの見本",
                        "この紙は提出できません",
                        "委任状",
                        "株式会社オーネット殿",
                        "もれなくお書きいただくもの",
                        "委任事項",
                        "Thissheetitselfisnottaken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=\"https://person.example/x.png\"/><b>太字</b>&amp;&nbsp;",
                "]]><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>&y;",
                "${T(java.lang.Runtime).getRuntime()} __${1+1}__ [[${words}]]",
                "url(file:///etc/passwd) }; @import 'x'"
            })
    void what_somebody_typed_stays_text(String hostile) throws IOException {
        String text = text(pdf.of(form(new Form.Row("内容", hostile)), Language.JAPANESE));
        assertThat(text).contains(hostile.replaceAll("\\s+", "")).doesNotContain("root:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000\u0008\uD800\uFFFF\u202E見本",
                "葛\uDB40\uDD00城",
                "👨‍👩‍👧 😀",
                "ａ①㈱Ⅲ〜～−－ー゛゜",
                "見本見本見本見本見本見本見本見本見本見本見本見本見本見本見本見本見本見本見本見本見本見本見本見本見本見本見本見本見本見本見本見本見本見本",
                "averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryverylongword.example"
            })
    void whatever_is_typed_a_form_is_made(String odd) throws IOException {
        byte[] bytes = pdf.of(form(new Form.Row("内容", odd)), Language.JAPANESE);
        assertThat(text(bytes)).contains("髙﨑𠮷郎");
    }

    @Test
    void the_variant_of_a_kanji_is_printed_as_the_kanji() throws IOException {
        String text = text(pdf.of(form(new Form.Row("お名前", "葛\uDB40\uDD00城 邉󠄀子")), Language.JAPANESE));
        assertThat(text).contains("葛城邉子");
    }

    @Test
    void an_ideograph_is_read_back_as_itself_and_not_as_the_radical_that_looks_the_same() throws IOException {
        String names = "日月火水木金土人入八十女子山川田目石立竹米糸羽耳虫血行衣見角言谷豆赤走足車辛里長門雨青非面革音風食首香馬骨高魚鳥鹿麦麻黄黒鼠鼻齊齋";
        assertThat(text(pdf.of(form(new Form.Row("内容", names)), Language.JAPANESE)))
                .contains(names);
    }
}

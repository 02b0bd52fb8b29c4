package madoguchi.web.counter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import madoguchi.conversation.Input;
import madoguchi.conversation.Watchword;
import madoguchi.link.Token;
import madoguchi.text.TypedText;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the word is asked for. Whether it was right the counter decides, one try after the other: so nobody has more
/// than are allowed by trying at once.
@Controller
final class WordController {
    private final Desk desk;
    private final Gate gate;

    WordController(Desk desk, Gate gate) {
        this.desk = desk;
        this.gate = gate;
    }

    @PostMapping(Token.PATH + "{token}/word")
    ModelAndView word(
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response) {
        return gate.bring(token, form, request, entered -> {
            String typed = TypedText.clean(String.valueOf(form.getFirst("word")));
            var recalled = desk.watched(entered.visit())
                    .filter(word -> !word.closed() && !TypedText.key(typed).isEmpty())
                    .map(Watchword::salt)
                    .map(salt -> new Input.Recalled(desk.links().watchword(salt, typed)));
            return gate.handIn(entered, form, recalled, response);
        });
    }

    @PostMapping(Token.PATH + "{token}/anew")
    ModelAndView anew(
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response) {
        return gate.bring(
                token,
                form,
                request,
                entered -> gate.handIn(
                        entered, form, desk.watched(entered.visit()).map(_ -> new Input.Forgot()), response));
    }
}

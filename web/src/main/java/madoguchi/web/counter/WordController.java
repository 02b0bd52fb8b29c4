package madoguchi.web.counter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import madoguchi.conversation.Input;
import madoguchi.conversation.Watchword;
import madoguchi.inbox.Intake.Acceptance;
import madoguchi.link.Token;
import madoguchi.text.TypedText;
import org.springframework.http.HttpStatus;
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
    private final Pages pages;
    private final Gate gate;

    WordController(Desk desk, Pages pages, Gate gate) {
        this.desk = desk;
        this.pages = pages;
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
            Optional<Input> recalled = desk.watched(entered.visit())
                    .filter(word -> !word.closed() && !TypedText.key(typed).isEmpty())
                    .map(Watchword::salt)
                    .map(salt -> new Input.Recalled(desk.links().watchword(salt, typed)));
            return brought(entered, form, recalled, request, response);
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
                entered -> brought(
                        entered, form, desk.watched(entered.visit()).map(_ -> new Input.Forgot()), request, response));
    }

    private ModelAndView brought(
            Gate.Entered entered,
            MultiValueMap<String, String> form,
            Optional<Input> input,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean dropped = input.map(given -> desk.handIn(entered, form, given))
                .filter(Acceptance.DROPPED::equals)
                .isPresent();
        return dropped
                ? pages.trouble(request.getLocale(), "../", HttpStatus.SERVICE_UNAVAILABLE)
                : Gate.to("page", response);
    }
}

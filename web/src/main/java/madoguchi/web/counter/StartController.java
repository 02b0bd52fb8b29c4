package madoguchi.web.counter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import madoguchi.link.Token;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// A link before it is opened.
@Controller
final class StartController {
    private final Gate gate;

    StartController(Gate gate) {
        this.gate = gate;
    }

    @GetMapping(Token.PATH + "{token}")
    ModelAndView start(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        return gate.start(token, request, response);
    }

    @PostMapping(Token.PATH + "{token}")
    ModelAndView open(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        return gate.open(token, request, response);
    }
}

package com.curbline.demo.page;

import com.curbline.demo.OnlyInDemo;
import com.curbline.demo.simulation.Audience;
import com.curbline.demo.simulation.Simulation;
import com.curbline.demo.simulation.Trouble;
import com.curbline.kernel.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The demonstration: a phone, a store, and buttons that let things go wrong. */
@Controller
@OnlyInDemo
@RequestMapping("/demo")
class DemoController {

    private static final String PAGE = "redirect:/demo";

    private final Simulation simulation;
    private final Audience audience;
    private final DemoPages pages;
    private final DemoSignIn signIn;

    DemoController(Simulation simulation, Audience audience, DemoPages pages, DemoSignIn signIn) {
        this.simulation = simulation;
        this.audience = audience;
        this.pages = pages;
        this.signIn = signIn;
    }

    @GetMapping
    String show(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        audience.looks();
        simulation.visited(language(locale));
        model.addAttribute("demo", pages.of(signIn.present(request, response)));
        return "demo/demo";
    }

    @PostMapping("/as")
    String lookAs(@RequestParam String role, HttpServletRequest request, HttpServletResponse response) {
        DemoRole.of(role).ifPresent(wanted -> signIn.as(wanted, request, response));
        return PAGE;
    }

    @PostMapping("/again")
    String startAgain(Locale locale) {
        simulation.run(true);
        simulation.startAgain(language(locale));
        return PAGE;
    }

    @PostMapping("/run")
    String run(@RequestParam boolean on) {
        simulation.run(on);
        return PAGE;
    }

    @PostMapping("/trouble/{kind}")
    String trouble(@PathVariable Trouble kind, RedirectAttributes flash) {
        var order = simulation.trouble(kind);
        flash.addFlashAttribute("told", order.isPresent() ? "demo.told." + kind : "demo.told.nobody");
        flash.addFlashAttribute("toldOrder", order.orElse(""));
        return PAGE;
    }

    private static Language language(Locale locale) {
        return Language.of(locale.toLanguageTag()).orElse(Language.ENGLISH);
    }
}

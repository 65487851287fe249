package com.curbline.access.web;

import com.curbline.access.DemoMode;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front door. */
@Controller
class HomeController {

    private final DemoMode demo;

    HomeController(DemoMode demo) {
        this.demo = demo;
    }

    @GetMapping("/")
    String home(Authentication signedIn) {
        if (demo.enabled()) {
            return "redirect:/demo";
        }
        return "redirect:" + (signedIn == null ? "/login" : Homes.of(signedIn));
    }

    /** The form is there for people who are signed in too: on a shared handheld the next one takes over. */
    @GetMapping("/login")
    String login(Model model) {
        model.addAttribute("demo", demo.enabled());
        return "login";
    }
}

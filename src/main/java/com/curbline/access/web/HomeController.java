package com.curbline.access.web;

import com.curbline.access.DemoMode;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
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

    @GetMapping("/login")
    String login(Authentication signedIn) {
        return signedIn == null ? "login" : "redirect:" + Homes.of(signedIn);
    }
}

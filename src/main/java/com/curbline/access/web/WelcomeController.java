package com.curbline.access.web;

import com.curbline.access.Caller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of people who do not work in one store. */
@Controller
class WelcomeController {

    @GetMapping(Homes.WELCOME)
    String welcome(Caller caller, Model page) {
        page.addAttribute("name", caller.name());
        return "welcome";
    }
}

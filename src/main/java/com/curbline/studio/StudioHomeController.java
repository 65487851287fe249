package com.curbline.studio;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where CX leaders begin. */
@Controller
class StudioHomeController {

    @GetMapping("/design")
    String home() {
        return "redirect:/design/texts";
    }
}

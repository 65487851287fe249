package com.curbline.studio.texts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of all texts. */
@Controller
class TextsController {

    static final String TEXTS = "/design/texts";

    private final TextPages pages;

    TextsController(TextPages pages) {
        this.pages = pages;
    }

    @GetMapping(TEXTS)
    String list(@RequestParam(required = false) String store, Model model) {
        model.addAttribute("texts", pages.list(pages.choice(store)));
        return "studio/texts";
    }
}

package com.curbline.studio.texts;

import com.curbline.access.Caller;
import com.curbline.kernel.InvalidRequest;
import com.curbline.kernel.Language;
import com.curbline.kernel.RefusedByRule;
import com.curbline.messaging.texts.TextEditing;
import com.curbline.messaging.texts.TextRefused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** One text in one language: looking at it, trying other words, saving them, taking them back. */
@Controller
class TextController {

    private static final String TEXT = TextsController.TEXTS + "/{key}";
    private static final String VIEW = "studio/text";

    private final TextPages pages;
    private final TextEditing editing;

    TextController(TextPages pages, TextEditing editing) {
        this.pages = pages;
        this.editing = editing;
    }

    @GetMapping(TEXT)
    String show(@PathVariable String key, @RequestParam(defaultValue = "en") String language, @RequestParam(required = false) String store, Model model) {
        return view(pages.now(pages.choice(store), key, TextForm.language(language)), model);
    }

    /** Shows what the words in the form would look like; saves nothing. */
    @PostMapping(path = TEXT, params = "act=preview")
    String preview(@PathVariable String key, TextForm form, Model model) {
        return view(page(key, form), model);
    }

    /** The part of the page that changes while somebody writes. */
    @PostMapping(TEXT + "/preview")
    String previewOnly(@PathVariable String key, TextForm form, Model model) {
        preview(key, form, model);
        return VIEW + " :: preview";
    }

    /** The words in the form, with every letter replaced that would be replaced anyway. */
    @PostMapping(path = TEXT, params = "act=plain")
    String plain(@PathVariable String key, TextForm form, Model model) {
        var choice = known(key, form);
        return view(pages.of(choice, form.draft(key, choice.storeId()).plain(), form.version(), form.why()), model);
    }

    @PostMapping(path = TEXT, params = "act=save")
    String save(@PathVariable String key, TextForm form, Caller caller, Model model, RedirectAttributes flash) {
        var choice = known(key, form);
        var draft = form.draft(key, choice.storeId());
        return attempt(key, form, model, flash, "saved", () -> pages.save(choice, draft, form.version(), form.why(), caller.name()));
    }

    @PostMapping(path = TEXT, params = "act=back")
    String giveBack(@PathVariable String key, TextForm form, Caller caller, Model model, RedirectAttributes flash) {
        var choice = known(key, form);
        var draft = form.draft(key, choice.storeId());
        return attempt(key, form, model, flash, "given-back", () -> editing.giveBack(draft, form.version(), form.why(), caller.name()));
    }

    private String attempt(String key, TextForm form, Model model, RedirectAttributes flash, String outcome, Runnable act) {
        try {
            act.run();
        } catch (TextRefused refused) {
            return refused("text-refused", key, form, model);
        } catch (InvalidRequest unsaid) {
            return refused("no-reason", key, form, model);
        } catch (RefusedByRule others) {
            refused(others.code(), key, form, model);
            var choice = known(key, form);
            return view(pages.afterOthers(choice, form.draft(key, choice.storeId()), form.why()), model);
        }
        flash.addFlashAttribute("outcome", outcome);
        return "redirect:" + address(key, TextForm.language(form.language()), form.store());
    }

    private String refused(String code, String key, TextForm form, Model model) {
        model.addAttribute("refused", code);
        return view(page(key, form), model);
    }

    private TextPage page(String key, TextForm form) {
        var choice = known(key, form);
        return pages.of(choice, form.draft(key, choice.storeId()), form.version(), form.why());
    }

    /** Fails where there is no such text. */
    private StoreChoice known(String key, TextForm form) {
        var choice = pages.choice(form.store());
        editing.find(key, choice.storeId());
        return choice;
    }

    private static String view(TextPage page, Model model) {
        model.addAttribute("text", page);
        return VIEW;
    }

    private static String address(String key, Language language, String store) {
        var address = UriComponentsBuilder.fromPath(TextsController.TEXTS).pathSegment(key).queryParam("language", language.locale().getLanguage());
        return (store == null || store.isBlank() ? address : address.queryParam("store", store)).build().toUriString();
    }
}

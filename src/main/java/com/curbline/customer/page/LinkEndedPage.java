package com.curbline.customer.page;

import com.curbline.access.Store;
import com.curbline.access.Stores;
import com.curbline.customer.link.LinkEnded;
import com.curbline.kernel.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What a link shows that leads nowhere: the same words whatever is wrong with it, and whom to call. */
@ControllerAdvice(basePackageClasses = LinkEndedPage.class)
class LinkEndedPage {

    /** A chain has too many stores to name them all to somebody whose link names none. */
    private static final int STORES_WORTH_LISTING = 5;

    private final Stores stores;

    LinkEndedPage(Stores stores) {
        this.stores = stores;
    }

    /** Whom to call. */
    public record Contact(String store, String phone, String link) {
    }

    @ExceptionHandler
    ModelAndView show(LinkEnded ended, HttpServletRequest request) {
        var language = Language.of(request.getParameter("lang")).or(() -> Language.of(request.getLocale().toLanguageTag())).orElse(Language.ENGLISH);
        var words = Words.in(language);
        return new ModelAndView("customer/ended", Map.of("words", words, "contacts", contacts(ended)), HttpStatus.NOT_FOUND);
    }

    private List<Contact> contacts(LinkEnded ended) {
        var near = ended.store().flatMap(stores::find).map(List::of).orElseGet(() -> stores.all().size() > STORES_WORTH_LISTING ? List.of() : stores.all());
        return near.stream().map(LinkEndedPage::contact).flatMap(Optional::stream).toList();
    }

    private static Optional<Contact> contact(Store store) {
        return store.phone().map(phone -> new Contact(store.name(), PhoneShown.shown(phone), "tel:" + phone.e164()));
    }
}

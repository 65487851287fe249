package com.curbline.customer.page;

import com.curbline.customer.link.LinkedOrders;
import com.curbline.kernel.RefusedByRule;
import com.curbline.orders.Order;
import com.curbline.orders.Preference.Wish;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes what customers do on their page; every step may be repeated without harm and leads back to the page. */
@Controller
@RequestMapping("/c/{token}")
class CustomerFormsController {

    private final LinkedOrders orders;
    private final CustomerPages pages;
    private final GiveAnswers giveAnswers;
    private final StateWish stateWish;
    private final ComeToStore comeToStore;

    CustomerFormsController(LinkedOrders orders, CustomerPages pages, GiveAnswers giveAnswers, StateWish stateWish, ComeToStore comeToStore) {
        this.orders = orders;
        this.pages = pages;
        this.giveAnswers = giveAnswers;
        this.stateWish = stateWish;
        this.comeToStore = comeToStore;
    }

    @PostMapping("/answers")
    ModelAndView answer(Visit visit, @RequestParam(defaultValue = "") List<String> asked, @RequestParam Map<String, String> fields) {
        var given = GivenAnswers.of(asked, fields);
        if (asked.stream().anyMatch(given::lacks)) {
            var page = pages.of(orders.open(visit.token()), visit, given);
            return new ModelAndView("customer/order", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return take(visit, order -> giveAnswers.give(order, given));
    }

    @PostMapping("/preferences")
    ModelAndView prefer(Visit visit, @RequestParam(required = false) Wish wish) {
        return take(visit, order -> stateWish.state(order, wish));
    }

    @PostMapping("/on-my-way")
    ModelAndView setOut(Visit visit, @RequestParam(defaultValue = "10") int minutes) {
        return take(visit, order -> comeToStore.setOut(order, minutes));
    }

    @PostMapping("/here")
    ModelAndView arrive(Visit visit, @RequestParam(defaultValue = "") String bay, @RequestParam(defaultValue = "") String vehicle) {
        return take(visit, order -> comeToStore.arrive(order, bay, vehicle));
    }

    private ModelAndView take(Visit visit, Function<Order, Step> command) {
        var order = orders.open(visit.token());
        var done = taken(order, command).word();
        return new ModelAndView("redirect:/c/%s?lang=%s&done=%s".formatted(visit.token(), visit.language(order).locale().getLanguage(), done));
    }

    private static Step taken(Order order, Function<Order, Step> command) {
        try {
            return command.apply(order);
        } catch (RefusedByRule closedMeanwhile) {
            return Step.CLOSED;
        }
    }
}

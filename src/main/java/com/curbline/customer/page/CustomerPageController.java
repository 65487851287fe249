package com.curbline.customer.page;

import com.curbline.customer.link.LinkedOrders;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the customer's page. Looking never changes anything: phones and messengers open links by themselves to preview them. */
@Controller
class CustomerPageController {

    private static final String SECONDS_BETWEEN_UPDATES = "15";

    private final LinkedOrders orders;
    private final CustomerPages pages;

    CustomerPageController(LinkedOrders orders, CustomerPages pages) {
        this.orders = orders;
        this.pages = pages;
    }

    @GetMapping("/c/{token}")
    String show(Visit visit, Model model, HttpServletResponse response) {
        var page = pages.of(orders.open(visit.token()), visit, GivenAnswers.none());
        if (page.updates()) {
            response.setHeader("Refresh", SECONDS_BETWEEN_UPDATES);
        }
        model.addAttribute("page", page);
        return "customer/order";
    }

    /** Where a form that could not be taken was shown, a reload leads back to the page. */
    @GetMapping({"/c/{token}/preferences", "/c/{token}/answers", "/c/{token}/on-my-way", "/c/{token}/here"})
    String back(@PathVariable String token) {
        orders.open(token);
        return "redirect:/c/" + token;
    }
}

package com.curbline.messaging.virtual;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows the texts of a phone in the demonstration. */
@RestController
@ConditionalOnProperty(name = "curbline.demo.enabled")
class PhoneScreenController {

    private final PhoneScreen screen;

    PhoneScreenController(PhoneScreen screen) {
        this.screen = screen;
    }

    @GetMapping(path = "/demo/phone/{phone}/messages", produces = "application/json")
    List<PhoneText> show(@PathVariable String phone) {
        return screen.of(VirtualPhoneController.phone(phone));
    }
}

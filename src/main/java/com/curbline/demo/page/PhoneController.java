package com.curbline.demo.page;

import com.curbline.access.Stores;
import com.curbline.demo.OnlyInDemo;
import com.curbline.demo.simulation.Audience;
import com.curbline.demo.simulation.Phones;
import com.curbline.demo.simulation.Simulation;
import com.curbline.kernel.PhoneNumber;
import com.curbline.messaging.virtual.PhoneCalls;
import com.curbline.messaging.virtual.PhoneScreen;
import com.curbline.messaging.virtual.PhoneText;
import com.curbline.messaging.virtual.PhoneText.Direction;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The visitor's phone: its thread of texts, and what goes on around it. */
@Controller
@OnlyInDemo
@RequestMapping("/demo")
class PhoneController {

    private static final int LATEST = 30;

    private final ObjectProvider<PhoneScreen> screen;
    private final ObjectProvider<PhoneCalls> calls;
    private final Phones phones;
    private final Simulation simulation;
    private final Audience audience;
    private final Stores stores;

    PhoneController(ObjectProvider<PhoneScreen> screen, ObjectProvider<PhoneCalls> calls, Phones phones, Simulation simulation, Audience audience, Stores stores) {
        this.screen = screen;
        this.calls = calls;
        this.phones = phones;
        this.simulation = simulation;
        this.audience = audience;
        this.stores = stores;
    }

    /** What the page asks for every second or two: how many texts came, where the guide stands. */
    record Pulse(long texts, int step, boolean running) {
    }

    @GetMapping("/phone")
    String thread(Locale locale, Model model) {
        var texts = texts();
        var zone = stores.all().get(0).zone();
        model.addAttribute("phone", Simulation.visitorsPhone());
        model.addAttribute("call", call());
        model.addAttribute("choices", QuickReplies.of(texts));
        model.addAttribute("bubbles", texts.subList(Math.max(0, texts.size() - LATEST), texts.size()).stream().map(text -> Bubble.of(text, zone, locale)).toList());
        return "demo/phone";
    }

    /** What the visitor does with a call: answer, decline or hang up. */
    @PostMapping("/phone/call")
    String call(@RequestParam String act) {
        var visitor = new PhoneNumber(Simulation.visitorsPhone());
        calls.ifAvailable(line -> {
            switch (act) {
                case "answer" -> line.answer(visitor);
                case "decline" -> line.decline(visitor);
                default -> line.hangUp(visitor);
            }
        });
        return "redirect:/demo/phone";
    }

    private PhoneCalls.Shown call() {
        var line = calls.getIfAvailable();
        return line == null ? null : line.on(new PhoneNumber(Simulation.visitorsPhone())).orElse(null);
    }

    /** A quick button comes along with the empty box beside it. */
    @PostMapping("/phone")
    String write(@RequestParam MultiValueMap<String, String> fields) {
        fields.getOrDefault("body", List.of()).stream().filter(body -> !body.isBlank()).findFirst()
                .ifPresent(body -> phones.write(Simulation.visitorsPhone(), body.strip()));
        return "redirect:/demo/phone";
    }

    @GetMapping("/pulse")
    @ResponseBody
    Pulse pulse() {
        audience.looks();
        var step = simulation.visitorsOrder().map(GuideStep::of).orElse(1);
        return new Pulse(texts().stream().filter(text -> text.direction() == Direction.OUT).count(), step, simulation.isRunning());
    }

    private List<PhoneText> texts() {
        var phone = screen.getIfAvailable();
        return phone == null ? List.of() : phone.of(Simulation.visitorsPhone());
    }
}

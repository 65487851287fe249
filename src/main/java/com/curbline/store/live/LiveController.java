package com.curbline.store.live;

import com.curbline.access.Caller;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells browsers when to look again, about the stores that their caller may see. */
@Controller
@RequestMapping("/live")
class LiveController {

    private final LiveStreams streams;

    LiveController(LiveStreams streams) {
        this.streams = streams;
    }

    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(Caller caller, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        return streams.open(caller.stores());
    }

    /** Without this, HEAD would be answered by opening a stream that nobody reads. */
    @RequestMapping(method = RequestMethod.HEAD)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void head() {
    }

    /** Tells "signed out" from "server away": a browser does not say why a stream was refused. */
    @GetMapping("/ping")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ping() {
    }
}

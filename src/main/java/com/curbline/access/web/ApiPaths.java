package com.curbline.access.web;

import jakarta.servlet.http.HttpServletRequest;

/** Which addresses are for programs and are therefore answered in JSON only. */
final class ApiPaths {

    private ApiPaths() {
    }

    static boolean isForPrograms(HttpServletRequest request) {
        return isForPrograms(request.getRequestURI().substring(request.getContextPath().length()));
    }

    static boolean isForPrograms(String path) {
        return isApi(path) || path.startsWith("/demo/phone/");
    }

    static boolean isApi(String path) {
        return path.equals("/api/v1") || path.startsWith("/api/v1/");
    }
}

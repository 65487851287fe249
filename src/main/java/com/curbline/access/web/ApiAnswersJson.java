package com.curbline.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/** Programs are answered in JSON even where their Accept header would rather have a page or XML; other kinds, such as text/csv, can be asked for. */
class ApiAnswersJson implements ContentNegotiationStrategy {

    private final ContentNegotiationStrategy header = new HeaderContentNegotiationStrategy();

    @Override
    public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        var asked = header.resolveMediaTypes(request);
        if (!ApiPaths.isForPrograms(request.getNativeRequest(HttpServletRequest.class))) {
            return asked;
        }
        return Stream.concat(asked.stream().filter(ApiAnswersJson::isPossible), Stream.of(MediaType.APPLICATION_JSON, MediaType.ALL)).toList();
    }

    private static boolean isPossible(MediaType type) {
        var subtype = type.getSubtype();
        return type.isConcrete() && !subtype.endsWith("xml") && !subtype.equals("html");
    }
}

package com.curbline.messaging.twilio;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters.ServerBuilder;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Twilio's SDK brings an XML library along, which would turn our JSON answers into XML wherever a browser asks. */
@Configuration(proxyBeanMethods = false)
class NoXmlByAccident implements WebMvcConfigurer {

    @Override
    public void configureMessageConverters(ServerBuilder builder) {
        builder.configureMessageConvertersList(converters -> converters.removeIf(NoXmlByAccident::writesXml));
    }

    private static boolean writesXml(HttpMessageConverter<?> converter) {
        return converter.getSupportedMediaTypes().contains(MediaType.APPLICATION_XML);
    }
}

package com.curbline.messaging.twilio;

import com.twilio.http.TwilioRestClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The SDK's client, ours alone: nothing static is set up. */
@Configuration(proxyBeanMethods = false)
@TwilioOnly
class TwilioConfiguration {

    @Bean
    TwilioRestClient twilioRestClient(TwilioAccount account) {
        return new TwilioRestClient.Builder(account.sid(), account.settings().authToken()).accountSid(account.sid())
                .httpClient(new SingleShotHttpClient(account.settings())).build();
    }
}

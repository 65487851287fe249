package com.curbline.messaging.twilio;

import com.twilio.http.NetworkHttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Sends every request exactly once, to the configured base address. The SDK would repeat a request after a server error, and the
 * client under it after 429, 503 and lost connections; for a text each of these can mean a second one at the customer's phone.
 */
class SingleShotHttpClient extends NetworkHttpClient {

    private static final int TOO_MANY_REQUESTS = 429;

    private final String base;

    SingleShotHttpClient(TwilioSettings settings) {
        super(once(settings));
        this.base = settings.baseUrl().toString().replaceFirst("/+$", "");
    }

    private static HttpClientBuilder once(TwilioSettings settings) {
        var read = Timeout.of(settings.readTimeout());
        var connections = ConnectionConfig.custom().setConnectTimeout(Timeout.of(settings.connectTimeout())).setSocketTimeout(read)
                .setValidateAfterInactivity(TimeValue.of(500, TimeUnit.MILLISECONDS)).setTimeToLive(TimeValue.ofMinutes(5)).build();
        var requests = RequestConfig.custom().setResponseTimeout(read).setConnectionRequestTimeout(read).setRedirectsEnabled(false).build();
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create().setDefaultConnectionConfig(connections).setMaxConnPerRoute(20).build())
                .disableAutomaticRetries().disableRedirectHandling().disableCookieManagement()
                // the SDK gives each request timeouts of its own; ours come last and stand
                .addExecInterceptorFirst("timeouts", (request, scope, chain) -> {
                    scope.clientContext.setRequestConfig(requests);
                    return chain.proceed(request, scope);
                });
    }

    @Override
    public Response reliableRequest(Request request) {
        return makeRequest(request);
    }

    @Override
    public Response reliableRequest(Request request, int[] retryCodes, int retries, long delayMillis) {
        return makeRequest(request);
    }

    @Override
    public Response makeRequest(Request request) {
        var response = super.makeRequest(redirected(request));
        if (response.getStatusCode() == TOO_MANY_REQUESTS) {
            throw new Busy(response.getHeaders());
        }
        return response;
    }

    private Request redirected(Request request) {
        var here = new Request(request.getMethod(), request.getUrl().replaceFirst("^https?://[^/]+", base));
        request.getQueryParams().forEach((name, values) -> values.forEach(value -> here.addQueryParam(name, value)));
        request.getPostParams().forEach((name, values) -> values.forEach(value -> here.addPostParam(name, value)));
        request.getHeaderParams().forEach((name, values) -> values.forEach(value -> here.addHeaderParam(name, value)));
        here.setContentType(request.getContentType());
        here.setBody(request.getBody());
        if (request.requiresAuthentication()) {
            here.setAuth(request.getUsername(), request.getPassword());
        }
        return here;
    }
}

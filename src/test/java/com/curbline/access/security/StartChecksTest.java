package com.curbline.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.access.HttpTestApplication;
import com.curbline.access.SettingRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StartChecksTest {

    private static final String[] REAL = {
        "--curbline.demo.enabled=false", "--curbline.stores[0].id=main", "--curbline.stores[0].name=Main", "--curbline.stores[0].time-zone=America/New_York"};

    @Test
    void aRealInstallationNeedsStores() {
        assertRefused("curbline.stores", "--curbline.demo.enabled=false", "--curbline.public-url=https://pickup.example.com");
    }

    @Test
    void aRealMessagingProviderEndsTheDemonstrationByItself() {
        assertRefused("curbline.stores", "--curbline.messaging.provider=twilio", "--curbline.public-url=https://pickup.example.com");
    }

    @Test
    void aRealInstallationNeedsHttpsUnlessToldOtherwise() {
        assertRefused("curbline.public-url", real("--curbline.public-url=http://pickup.example.com"));
        assertRefused("curbline.security.users[0].password", real("--curbline.public-url=http://pickup.example.com", "--curbline.security.allow-http=true",
                "--curbline.security.users[0].name=ann", "--curbline.security.users[0].password=plain", "--curbline.security.users[0].roles=ADMIN"));
    }

    @Test
    void theDemoPasswordAndTheDemoKeyAreRefusedInARealInstallation() {
        assertRefused("curbline.security.users[0].password", real("--curbline.security.users[0].name=ann", "--curbline.security.users[0].roles=ADMIN",
                "--curbline.security.users[0].password={bcrypt}$2a$10$ayoQnw4jYXurq6TKzk6dPO4qkqkNXDcYGBV1V/DUVkbmi8AeF1wWC"));
        assertRefused("curbline.security.api-clients[0].secret", real("--curbline.security.api-clients[0].id=shop", "--curbline.security.api-clients[0].secret=demo-api-key"));
    }

    @Test
    void storesAndScopesThatDoNotExistAreRefused() {
        assertRefused("curbline.security.api-clients[0].scopes", real("--curbline.security.api-clients[0].id=shop", "--curbline.security.api-clients[0].secret=s3cret",
                "--curbline.security.api-clients[0].scopes=everything"));
        assertRefused("curbline.security.api-clients[0].stores", real("--curbline.security.api-clients[0].id=shop", "--curbline.security.api-clients[0].secret=s3cret",
                "--curbline.security.api-clients[0].stores=elm-street"));
    }

    @Test
    void aStoreWithoutATimeZoneIsRefused() {
        assertRefused("curbline.stores[0].time-zone", "--curbline.stores[0].id=main", "--curbline.stores[0].name=Main");
    }

    @Test
    void theOperatorReadsASentenceThatNamesTheSetting(CapturedOutput output) {
        assertRefused("curbline.public-url", real("--curbline.public-url=http://pickup.example.com"));
        assertThat(output.getOut()).contains("APPLICATION FAILED TO START", "curbline.public-url: Links would leave in plain http.", "curbline.security.allow-http=true");
    }

    private static String[] real(String... more) {
        var url = String.join(" ", more).contains("public-url") ? REAL : with(REAL, "--curbline.public-url=https://pickup.example.com");
        return with(url, more);
    }

    private static void assertRefused(String setting, String... arguments) {
        var application = new SpringApplication(HttpTestApplication.class);
        application.setDefaultProperties(Map.of("curbline.engine.seeds", "none", "server.port", "0"));
        try (var context = application.run(with(arguments, "--spring.datasource.url=jdbc:h2:mem:refused", "--curbline.engine.job-executor=false"))) {
            throw new AssertionError("The application started");
        } catch (RuntimeException thrown) {
            assertThat(thrown).hasRootCauseInstanceOf(SettingRefused.class);
            assertThat(rootCause(thrown)).hasMessageStartingWith(setting + ":");
        }
    }

    private static String[] with(String[] arguments, String... more) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static Throwable rootCause(Throwable thrown) {
        return thrown.getCause() == null ? thrown : rootCause(thrown.getCause());
    }
}

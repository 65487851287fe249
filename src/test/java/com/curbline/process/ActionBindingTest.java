package com.curbline.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.engine.ActionCatalogue;
import com.curbline.engine.ActionDescription;
import com.curbline.engine.ProcessBundles;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Diagrams and actions fit each other, in this release and in every version that is still deployed. */
@ProcessTest
class ActionBindingTest {

    @Autowired ActionCatalogue actions;
    @Autowired ProcessBundles bundles;
    @Autowired ProcessEngine engine;

    @Test
    void thisReleaseBringsDiagrams() throws Exception {
        assertThat(release().uses()).isNotEmpty();
    }

    @Test
    void everyStepOfThisReleaseFindsItsAction() throws Exception {
        assertThat(release().uses()).allSatisfy(use -> assertThat(actions.contains(use.action())).as("%s calls %s", use.step(), use.action()).isTrue());
    }

    @Test
    void everyStepOfEveryDeployedVersionFindsItsAction() {
        assertThat(deployed().flatMap(bundle -> bundle.uses().stream())).isNotEmpty()
                .allSatisfy(use -> assertThat(actions.contains(use.action())).as("%s calls %s", use.step(), use.action()).isTrue());
    }

    @Test
    void everyActionIsUsedByADiagramOfThisRelease() throws Exception {
        var used = release().uses().stream().map(Bundle.Use::action).toList();

        assertThat(actions.all()).extracting(ActionDescription::bean).isSubsetOf(used);
    }

    @Test
    void whateverIsCalledOrDecidedByComesAlong() throws Exception {
        assertThat(Stream.concat(Stream.of(release()), deployed())).allSatisfy(bundle -> assertThat(bundle.missingTargets()).isEmpty());
    }

    @Test
    void whateverAStepReadsWasMadeBeforeIt() throws Exception {
        assertThat(release().unmetNeeds(of(ActionDescription::reads), of(ActionDescription::writes))).isEmpty();
    }

    private Function<String, List<String>> of(Function<ActionDescription, List<String>> what) {
        return action -> actions.find(action).map(what).orElse(List.of());
    }

    private Stream<Bundle> deployed() {
        return engine.getRepositoryService().createDeploymentQuery().list().stream().map(Deployment::getId).map(bundles::files).map(Bundle::new);
    }

    private static Bundle release() throws java.io.IOException {
        var files = new TreeMap<String, byte[]>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:/bpmn/**/*.*mn")) {
            files.put(file.getURL().getPath(), file.getContentAsByteArray());
        }
        return new Bundle(files);
    }
}

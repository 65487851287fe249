package com.curbline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The veto stands in every way by which a file can reach the engine. */
@EngineTest
class DeploymentPathsTest {

    private static final String EVIL = TestDiagrams.text("failing.bpmn").replace("camunda:delegateExpression=\"${fail}\"", "camunda:type=\"shell\"");

    @Autowired ProcessEngine engine;
    @Autowired ProcessBundles bundles;

    private long before;

    @BeforeEach
    void count() {
        before = engine.getRepositoryService().createDeploymentQuery().count();
    }

    @Test
    void ourOwnWayIsGuarded() {
        assertThatThrownBy(() -> bundles.deployEdited(Map.of("a.bpmn", EVIL.getBytes(StandardCharsets.UTF_8)), "evil"))
                .isInstanceOfSatisfying(DiagramRefused.class, refused -> assertThat(refused.objections()).singleElement()
                        .returns("Service_Fail", Objection::elementId).returns("a.bpmn", Objection::file));
        assertThat(engine.getRepositoryService().createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void theEnginesOwnWaysAreGuarded() {
        var repository = engine.getRepositoryService();

        assertThatThrownBy(() -> repository.createDeployment().addString("a.bpmn", EVIL).deploy()).isInstanceOf(DiagramRefused.class);
        assertThatThrownBy(() -> repository.createDeployment().addString("a.groovy", "1").deploy()).isInstanceOf(DiagramRefused.class);
        assertThatThrownBy(() -> repository.createDeployment().addModelInstance("a.bpmn",
                Bpmn.createExecutableProcess("p").startEvent().scriptTask("Script_It").scriptFormat("groovy").scriptText("1").endEvent().done())
                .deploy()).isInstanceOf(DiagramRefused.class).hasMessageContaining("Script_It");
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    /** The class would be made while the diagram is read, so a check after reading would come too late. */
    @Test
    void aFormHandlerIsRefusedBeforeAnObjectOfItsClassIsMade() {
        var diagram = TestDiagrams.text("order.bpmn").replace("name=\"Pick the order\"",
                "camunda:formHandlerClass=\"%s\"".formatted(Trap.class.getName()));

        assertThatThrownBy(() -> engine.getRepositoryService().createDeployment().addString("a.bpmn", diagram).deploy())
                .isInstanceOf(DiagramRefused.class);
        assertThat(Trap.sprung).isFalse();
    }

    public static class Trap {

        static boolean sprung;

        public Trap() {
            sprung = true;
        }
    }
}

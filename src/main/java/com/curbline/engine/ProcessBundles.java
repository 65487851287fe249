package com.curbline.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deploys diagrams and decision tables that belong together, as one, and remembers where they came from. */
@Component
public class ProcessBundles {

    private final RepositoryService repository;
    private final BundleTable table;

    ProcessBundles(ProcessEngine engine, BundleTable table) {
        this.repository = engine.getRepositoryService();
        this.table = table;
    }

    /** Deploys files that people have edited; no store starts on them before it is routed to them. Tells the deployment's id. */
    @Transactional
    public String deployEdited(Map<String, byte[]> files, String note) {
        return deploy(new BundleFiles(files), BundleSource.EDITED, note);
    }

    String deploy(BundleFiles files, BundleSource source, String note) {
        var deployment = repository.createDeployment().name("curbline").source(source.name());
        files.contents().forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        var id = deployment.deploy().getId();
        table.insert(new Bundle(id, source, files.sha256(), note));
        return id;
    }

    /** The files of a bundle, by name. */
    public Map<String, byte[]> files(String deploymentId) {
        var files = new TreeMap<String, byte[]>();
        for (var resource : repository.getDeploymentResources(deploymentId)) {
            files.put(resource.getName(), read(deploymentId, resource.getId()));
        }
        return files;
    }

    private byte[] read(String deploymentId, String resourceId) {
        try (var content = repository.getResourceAsStreamById(deploymentId, resourceId)) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Optional<Bundle> find(String deploymentId) {
        return table.find(deploymentId);
    }
}

package com.curbline.engine;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The diagrams and decision tables that this release brings along. */
@Component
class SeedFiles {

    private final String folder;

    SeedFiles(EngineSettings settings) {
        folder = settings.seeds() + "/";
    }

    /** Empty when there is no such folder. */
    BundleFiles read() throws IOException {
        var files = new HashMap<String, byte[]>();
        for (var ending : new String[] {"bpmn", "dmn"}) {
            collect("classpath*:" + folder + "**/*." + ending, files);
        }
        return new BundleFiles(files);
    }

    private void collect(String pattern, Map<String, byte[]> files) throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            files.put(name(file), file.getContentAsByteArray());
        }
    }

    private String name(Resource file) throws IOException {
        var path = file.getURL().getPath();
        return path.substring(path.lastIndexOf("/" + folder) + 1);
    }
}

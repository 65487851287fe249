package com.curbline.catalogue;

import com.curbline.kernel.StoreId;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the indexes are kept: in the data folder, or in memory where the database is in memory or another node has the folder. */
@Component
class IndexFolder {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

    private final Path folder;
    private final boolean inMemory;

    IndexFolder(@Value("${curbline.data-dir:./data}") String dataDir, @Value("${spring.datasource.url:}") String database) {
        this.folder = Path.of(dataDir, "index");
        this.inMemory = database.startsWith("jdbc:h2:mem:");
    }

    StoreIndex open(StoreId store) throws IOException {
        if (inMemory) {
            return inMemory();
        }
        var path = folder.resolve("store-" + URLEncoder.encode(store.value(), StandardCharsets.UTF_8));
        try {
            return open(FSDirectory.open(path), OpenMode.CREATE_OR_APPEND);
        } catch (LockObtainFailedException taken) {
            LOG.info("Another node keeps its search index in {}; this one keeps its own in memory", path);
            return inMemory();
        } catch (IOException | IllegalArgumentException damaged) {
            LOG.warn("The search index in {} cannot be read and is made anew", path, damaged);
            return open(emptied(FSDirectory.open(path)), OpenMode.CREATE);
        }
    }

    private static Directory emptied(Directory directory) throws IOException {
        for (var file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory.deleteFile(file);
            }
        }
        return directory;
    }

    private static StoreIndex inMemory() throws IOException {
        return open(new ByteBuffersDirectory(), OpenMode.CREATE);
    }

    private static StoreIndex open(Directory directory, OpenMode mode) throws IOException {
        return new StoreIndex(new IndexWriter(directory, new IndexWriterConfig().setOpenMode(mode).setCommitOnClose(false)));
    }
}

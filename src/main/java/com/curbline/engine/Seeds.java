package com.curbline.engine;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings the diagrams of a release to life: at once where nothing or an older release is live, never over what people have edited.
 */
@Component
class Seeds implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(Seeds.class);

    private final SeedFiles seedFiles;
    private final ProcessBundles bundles;
    private final ProcessRoutes routes;
    private final BundleTable table;
    private final TransactionOperations transactions;

    Seeds(SeedFiles seedFiles, ProcessBundles bundles, ProcessRoutes routes, BundleTable table, TransactionOperations transactions) {
        this.seedFiles = seedFiles;
        this.bundles = bundles;
        this.routes = routes;
        this.table = table;
        this.transactions = transactions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            plant(seedFiles.read());
        } catch (IOException unreadable) {
            throw new IllegalStateException("The diagrams of this release cannot be read", unreadable);
        }
    }

    void plant(BundleFiles files) {
        if (!files.isEmpty()) {
            transactions.executeWithoutResult(transaction -> {
                table.lock();
                plantLocked(files);
            });
        }
    }

    private void plantLocked(BundleFiles files) {
        var live = routes.routeOfEveryStoreNow().flatMap(table::find);
        if (live.isEmpty() || isOlderSeed(live.get(), files)) {
            routes.routeEveryStoreTo(bundles.deploy(files, BundleSource.SEED, "came with the release"));
            log.info("Deployed {} diagrams and tables of this release", files.contents().size());
        } else if (live.get().source() == BundleSource.EDITED && noteDraft(files)) {
            log.warn("This release brings other diagrams than those that were edited here; they wait as a draft and nothing was deployed");
        }
    }

    private static boolean isOlderSeed(Bundle live, BundleFiles files) {
        return live.source() == BundleSource.SEED && !live.sha256().equals(files.sha256());
    }

    private boolean noteDraft(BundleFiles files) {
        return !table.knowsSeed(files.sha256()) && table.noteDraft(files.sha256(), "came with a release while an edited bundle was live");
    }
}

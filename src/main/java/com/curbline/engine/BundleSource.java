package com.curbline.engine;

/** Where a bundle came from: with a release, or from people who changed it. */
enum BundleSource {
    SEED, EDITED
}

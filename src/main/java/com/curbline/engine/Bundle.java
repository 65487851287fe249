package com.curbline.engine;

/** What is remembered of a deployed bundle. */
record Bundle(String deploymentId, BundleSource source, String sha256, String note) {
}

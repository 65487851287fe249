package com.curbline.benchmark;

import java.util.concurrent.Callable;

/** Lets the steps of an order happen, and may look at what they cost. */
interface Steps {

    Steps UNWATCHED = new Steps() {
        @Override
        public <T> T step(String name, Callable<T> work) throws Exception {
            return work.call();
        }
    };

    <T> T step(String name, Callable<T> work) throws Exception;
}

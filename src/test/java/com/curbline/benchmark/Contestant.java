package com.curbline.benchmark;

/** A way to run orders from order in to order out. */
interface Contestant extends AutoCloseable {

    /** Runs the {@code index}-th order through its whole life; every step goes through {@code steps}. Tells how long the answer took, in nanoseconds. */
    long run(int index, Steps steps) throws Exception;

    /** Waits until nothing is under way any more. */
    void settle() throws Exception;

    /** Orders that reached their good end so far. */
    long handedOver();

    /** What goes to the database and back while {@code work} runs is counted. */
    Traffic counting(Work work) throws Exception;

    /** Something that may fail. */
    interface Work {

        void run(Traffic traffic) throws Exception;
    }

    @Override
    void close();
}

package com.curbline.substitution.application;

import com.curbline.kernel.SubstitutionId;

/** Moves the process of a missing item, in words of the business. */
public interface SubstitutionProcess {

    /** An answer settled the item; whoever waits for it goes on. */
    void answered(SubstitutionId id);
}

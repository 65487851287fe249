package com.curbline.substitution.application;

import com.curbline.kernel.SubstitutionId;
import java.time.Instant;

/** Moves the process of a missing item, in words of the business. */
public interface SubstitutionProcess {

    /** The customer's answer settled the item; whoever waits for it goes on. */
    void answered(SubstitutionId id);

    /** A member of staff settled the item; the work is done where it was theirs, and the customer is waited for no longer. */
    void settledByStaff(SubstitutionId id);

    /** Staff called and the item is open still; it is called about again, or given up where nobody can be reached there. */
    void notReached(SubstitutionId id, CallOutcome outcome, Instant callAgainAt);
}

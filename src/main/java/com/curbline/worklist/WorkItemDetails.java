package com.curbline.worklist;

import com.curbline.kernel.OrderId;
import com.curbline.kernel.Party;
import com.curbline.kernel.StoreId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Knows one kind of work: what it is about and what completing it means; implemented by the module whose diagram asks for it. */
public interface WorkItemDetails {

    /** The kinds of work that this module's diagrams ask for, such as {@code PickOrder}. */
    List<String> kinds();

    /** What the work behind a business key is about. */
    Subject describe(String kind, String businessKey);

    /** The fields that completing this kind of work takes. */
    List<FormField> form(String kind);

    /** Does what completing the work means; refuses what the rules do not allow. */
    void complete(WorkItem item, Map<String, Object> fields, Party by);

    /** The order behind a piece of work and when it has to be done. */
    record Subject(StoreId store, OrderId order, String orderNumber, Instant due) {
    }

    /** A field of a form; {@code type} is {@code text}, {@code number}, {@code flag} or {@code list}. */
    record FormField(String name, String type, boolean required) {
    }
}

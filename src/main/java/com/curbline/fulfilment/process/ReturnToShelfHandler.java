package com.curbline.fulfilment.process;

import com.curbline.engine.Action;
import com.curbline.fulfilment.application.ReturnToShelf;
import com.curbline.kernel.OrderId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Service_ReturnToShelf} in order-fulfilment.bpmn. */
@Action(name = "Return order to shelf")
class ReturnToShelfHandler implements JavaDelegate {

    private final ReturnToShelf returnToShelf;

    ReturnToShelfHandler(ReturnToShelf returnToShelf) {
        this.returnToShelf = returnToShelf;
    }

    @Override
    public void execute(DelegateExecution execution) {
        returnToShelf.returnOrder(new OrderId(execution.getProcessBusinessKey()));
    }
}

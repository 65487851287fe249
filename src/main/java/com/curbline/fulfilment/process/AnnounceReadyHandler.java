package com.curbline.fulfilment.process;

import com.curbline.engine.Action;
import com.curbline.fulfilment.application.AnnounceReady;
import com.curbline.kernel.OrderId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Service_AnnounceReady} in order-fulfilment.bpmn. */
@Action(name = "Tell customer order is ready")
class AnnounceReadyHandler implements JavaDelegate {

    private final AnnounceReady announceReady;

    AnnounceReadyHandler(AnnounceReady announceReady) {
        this.announceReady = announceReady;
    }

    @Override
    public void execute(DelegateExecution execution) {
        announceReady.announce(new OrderId(execution.getProcessBusinessKey()));
    }
}

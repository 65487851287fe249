package com.curbline.fulfilment.process;

import com.curbline.engine.Action;
import com.curbline.engine.ProcessVariable;
import com.curbline.fulfilment.application.WithdrawOrder;
import com.curbline.kernel.OrderId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code Service_WithdrawOrder} in order-fulfilment.bpmn. */
@Action(name = "Stop work on order", writes = "gathered")
class WithdrawOrderHandler implements JavaDelegate {

    private static final ProcessVariable<Boolean> GATHERED = ProcessVariable.flag("gathered");

    private final WithdrawOrder withdrawOrder;

    WithdrawOrderHandler(WithdrawOrder withdrawOrder) {
        this.withdrawOrder = withdrawOrder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        GATHERED.writeTransient(execution, withdrawOrder.withdraw(new OrderId(execution.getProcessBusinessKey())));
    }
}

package com.curbline.store.live;

class LocalChangeBusTest extends ChangeBusContract {

    @Override
    ChangeBus bus() {
        return new LocalChangeBus(heard);
    }
}

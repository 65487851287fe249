package com.curbline.messaging.application;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.curbline.engine.BusinessCommands;
import com.curbline.kernel.SubstitutionId;
import com.curbline.messaging.MessagingSettings;
import com.curbline.messaging.questions.OpenQuestions;
import com.curbline.messaging.questions.Unreached;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every item whose customer is not reached is told, whatever becomes of the others. */
class UnreachedReportTest {

    private final OpenQuestions questions = mock(OpenQuestions.class);
    private final ContactEnds ends = mock(ContactEnds.class);
    private final BusinessCommands commands = mock(BusinessCommands.class);
    private final UnreachedReport report = new UnreachedReport(questions, ends, commands,
            new MessagingSettings(MessagingSettings.Provider.VIRTUAL, "FreshMart", 0, 0, Duration.ofDays(30)));

    @Test
    void anItemThatCannotBeToldStopsNoneAfterIt() {
        var milk = new Unreached(new SubstitutionId("milk"), Unreached.Reason.NO_SMS);
        var eggs = new Unreached(new SubstitutionId("eggs"), Unreached.Reason.NO_SMS);
        when(questions.unreached()).thenReturn(List.of(milk, eggs));
        doThrow(new IllegalStateException("broken")).when(ends).textUndeliverable(milk);
        doAnswer(call -> {
            call.getArgument(0, Runnable.class).run();
            return null;
        }).when(commands).run(any(Runnable.class));

        report.report();

        verify(ends).textUndeliverable(eggs);
    }
}

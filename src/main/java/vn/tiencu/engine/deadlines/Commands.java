package vn.tiencu.engine.deadlines;

import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.stereotype.Component;

/** Lets the engine write many things in one go, in the transaction at hand. */
@Component
class Commands {

    private final ProcessEngine engine;

    Commands(ProcessEngine engine) {
        this.engine = engine;
    }

    /** One command, so that its writes leave as a few batches; nobody is asked for rights, the caller has settled them. */
    void run(Consumer<CommandContext> work) {
        var settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        settings.getCommandExecutorTxRequired().<Object>execute(context -> {
            context.runWithoutAuthorization(() -> {
                work.accept(context);
                return true;
            });
            return true;
        });
    }
}

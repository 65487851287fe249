package com.curbline.engine.lean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;

/**
 * Loads what runs for an order at once: the outermost process with all that it has called. The engine loads one execution, then its process,
 * then the one that called it, then that one's process, and so on. Given up: what runs beside is loaded too, at most a few rows for each open item.
 */
public class WholeTrees extends ExecutionManager {

    private static final String SAME_ROOT = """
            select E.* from ACT_RU_EXECUTION E join ACT_RU_EXECUTION P on P.ID_ = E.PROC_INST_ID_
            where P.ROOT_PROC_INST_ID_ in (
                select R.ROOT_PROC_INST_ID_ from ACT_RU_EXECUTION K join ACT_RU_EXECUTION R on R.ID_ = K.PROC_INST_ID_ where K.%s = #{key})
            """;

    private final Set<String> loaded = new HashSet<>();

    /** All executions of the processes with that business key that this command has not ended. */
    public List<ExecutionEntity> findByBusinessKey(String businessKey) {
        load("BUSINESS_KEY_", businessKey);
        return inSession().filter(execution -> businessKey.equals(execution.getProcessBusinessKey())).toList();
    }

    @Override
    public ExecutionEntity findExecutionById(String id) {
        var cached = getDbEntityManager().getCachedEntity(ExecutionEntity.class, id);
        if (cached == null) {
            load("ID_", id);
        }
        return cached != null ? cached : getDbEntityManager().getCachedEntity(ExecutionEntity.class, id);
    }

    @Override
    public List<ExecutionEntity> findExecutionsByProcessInstanceId(String process) {
        if (!loaded.contains(process)) {
            load("ID_", process);
        }
        return new ArrayList<>(inSession().filter(execution -> process.equals(execution.getProcessInstanceId())).toList());
    }

    private Stream<ExecutionEntity> inSession() {
        return getDbEntityManager().getCachedEntitiesByType(ExecutionEntity.class).stream()
                .filter(execution -> !getDbEntityManager().isDeleted(execution));
    }

    private void load(String column, String key) {
        Map<String, Object> query = new HashMap<>(Map.of("sql", SAME_ROOT.formatted(column), "key", key));
        findExecutionsByNativeQuery(query, 0, Integer.MAX_VALUE).forEach(execution -> loaded.add(execution.getProcessInstanceId()));
    }
}

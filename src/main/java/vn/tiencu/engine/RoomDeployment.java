package vn.tiencu.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys every room as one deployment under stable names, models and forms together. The engine's own auto-deployment names
 * files without their folder, loses models of equal name and makes new versions of rooms that did not change.
 */
@Component
class RoomDeployment implements SmartInitializingSingleton {

    /** Pictures of the models lie beside them; a drawing that changes must not make a new version of the room. */
    private static final String PICTURE = ".svg";

    private final RepositoryService repository;

    RoomDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterSingletonsInstantiated() {
        rooms().forEach(this::deploy);
    }

    private void deploy(String room, Map<String, Resource> files) {
        DeploymentBuilder deployment = repository
                .createDeployment()
                .name("room:" + room)
                .source("tien-cu")
                .enableDuplicateFiltering(false);
        files.forEach((name, file) -> add(deployment, name, file));
        deployment.deploy();
    }

    private static void add(DeploymentBuilder deployment, String name, Resource file) {
        try (InputStream content = file.getInputStream()) {
            deployment.addInputStream(name, content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the model " + name + " cannot be read", unreadable);
        }
    }

    /** Room → file name as {@code processes/<room>/<file>} or {@code forms/<room>/<file>} → file. */
    private static Map<String, Map<String, Resource>> rooms() {
        Map<String, Map<String, Resource>> rooms = new TreeMap<>();
        for (String top : new String[] {"processes", "forms"}) {
            for (Resource file : find("classpath*:" + top + "/*/*.*")) {
                String[] path = path(file, top);
                if (path[2].endsWith(PICTURE)) {
                    continue;
                }
                rooms.computeIfAbsent(path[1], room -> new TreeMap<>()).put(String.join("/", path), file);
            }
        }
        return rooms;
    }

    private static String[] path(Resource file, String top) {
        try {
            String address = file.getURL().toString();
            return address.substring(address.lastIndexOf("/" + top + "/") + 1).split("/");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Resource[] find(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

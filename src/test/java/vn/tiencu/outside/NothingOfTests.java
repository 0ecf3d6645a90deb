package vn.tiencu.outside;

import java.io.IOException;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps the configurations of single modules' tests out of the whole application, whose scan would find them. */
public class NothingOfTests extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader found, MetadataReaderFactory readers) throws IOException {
        return found.getResource().getURL().getPath().contains("/test-classes/");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NothingOfTests;
    }

    @Override
    public int hashCode() {
        return NothingOfTests.class.hashCode();
    }
}

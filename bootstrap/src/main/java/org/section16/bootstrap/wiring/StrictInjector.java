package org.section16.bootstrap.wiring;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Stage;
import java.util.List;

/** Guice without its conveniences: what is not provided explicitly is a fault that shows at the start. */
final class StrictInjector {
    private StrictInjector() {}

    static Injector of(List<Module> modules) {
        return Guice.createInjector(Stage.PRODUCTION, binder -> {
            binder.disableCircularProxies();
            binder.requireExplicitBindings();
            binder.requireExactBindingAnnotations();
            binder.requireAtInjectOnConstructors();
            modules.forEach(binder::install);
        });
    }
}

package madoguchi.architecture.violations;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// What no class does here: each class does one such thing.
public interface Uncustomary {
    final class CaseManager {}

    final class CaseHelper {}

    final class CaseUtil {}

    final class CaseUtils {}

    final class CaseImpl {}

    final class CaseDto {}

    final class Prints {
        void say() {
            System.out.println();
        }
    }

    final class PrintsErrors {
        void say() {
            System.err.println();
        }
    }

    final class LogsWithTheJdk {
        java.util.logging.@Nullable Logger log;
    }

    final class LogsWithCommons {
        org.apache.commons.logging.@Nullable Log log;
    }

    final class HasAFieldInjected {
        @Autowired
        @Nullable
        String field;
    }

    final class HasASettingInjected {
        @Value("${madoguchi.policies}")
        @Nullable
        String policies;
    }
}

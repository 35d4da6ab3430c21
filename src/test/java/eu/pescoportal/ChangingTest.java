package eu.pescoportal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestPropertySource;

/**
 * A {@link PortalTest} that changes the register, or has people: all such tests share one context and one
 * database, which is again as the context began with it before each class.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PortalTest
@TestPropertySource(properties = {"test.database=changing", "portal.due=1000"})
@TestExecutionListeners(listeners = StartingPoint.class, mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface ChangingTest {
}

package eu.pescoportal.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Lets those be signed in of whom MockMvc says so, which needs no session for it. */
@NullMarked
public class MockMvcPeople implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof People people ? new WithoutSessions(people) : bean;
    }

    private static <T> T unused() {
        throw new IllegalStateException("Others are asked");
    }

    private static class WithoutSessions extends People {

        private final People others;

        WithoutSessions(People others) {
            super(MockMvcPeople::unused, MockMvcPeople::unused,
                    new Making(new LimitProperties(1, 1, 1, 1, Duration.ofSeconds(1))));
            this.others = others;
        }

        @Override
        boolean maySignIn(HttpServletRequest request) {
            return isSaidToBe(request) || others.maySignIn(request);
        }

        @Override
        boolean isSignedIn(HttpServletRequest request) {
            return isSaidToBe(request) || others.isSignedIn(request);
        }

        private static boolean isSaidToBe(HttpServletRequest request) {
            return Collections.list(request.getAttributeNames())
                    .stream()
                    .anyMatch(attribute -> attribute.contains("TestSecurityContextRepository"));
        }
    }
}

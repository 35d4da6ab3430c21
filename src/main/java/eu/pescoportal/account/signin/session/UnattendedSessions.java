package eu.pescoportal.account.signin.session;

import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * Writes nothing of a session, not even that it was used, while something is answered that a page sent by
 * itself; to end it is still possible.
 */
class UnattendedSessions implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof JdbcIndexedSessionRepository)) return bean;
        var sessions = new ProxyFactory(bean);
        sessions.setProxyTargetClass(true);
        sessions.addAdvice((MethodInterceptor) call -> call.getMethod().getName().equals("save")
                && UnattendedFilter.isNow() ? null : call.proceed());
        return sessions.getProxy();
    }
}

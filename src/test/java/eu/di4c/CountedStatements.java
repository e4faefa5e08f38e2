package eu.di4c;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the SQL statements that the running program sends. */
public final class CountedStatements implements BeanPostProcessor {

    private static final AtomicInteger SENT = new AtomicInteger();

    /** How many statements the work makes the program send. */
    public static int during(Runnable work) {
        int before = SENT.get();
        work.run();
        return SENT.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counted(source) : bean;
    }

    private static final class Counted extends DelegatingDataSource {
        Counted(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counting(Connection.class, super.getConnection());
        }
    }

    private static <T> T counting(Class<T> type, T inner) {
        InvocationHandler handler = (_, method, arguments) -> {
            try {
                Object answer = method.invoke(inner, arguments);
                if (method.getName().startsWith("execute")) {
                    SENT.incrementAndGet();
                }
                return answer instanceof PreparedStatement statement
                        ? counting(PreparedStatement.class, statement)
                        : answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}

package eu.di4c;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the SQL statements that the running program sends. */
public final class CountedStatements implements BeanPostProcessor {

    private static final AtomicInteger SENT = new AtomicInteger();
    private static volatile Optional<Sought> sought = Optional.empty();

    /** Statements that hold some words, of one thread or of all. */
    private record Sought(String words, Optional<Thread> by, AtomicInteger found) {

        void sent(String sql) {
            if (sql.contains(words)
                    && by.filter(one -> one != Thread.currentThread()).isEmpty()) {
                found.incrementAndGet();
            }
        }
    }

    /** How many statements the work makes the program send. */
    public static int during(Runnable work) {
        int before = SENT.get();
        work.run();
        return SENT.get() - before;
    }

    /** How many of the statements that the program sends meanwhile hold some words. */
    public static int during(String words, Runnable work) {
        return count(new Sought(words, Optional.empty(), new AtomicInteger()), work);
    }

    /** How many statements with some words the work itself sends; what the program does beside it does not count. */
    public static int here(String words, Runnable work) {
        return count(new Sought(words, Optional.of(Thread.currentThread()), new AtomicInteger()), work);
    }

    private static int count(Sought what, Runnable work) {
        sought = Optional.of(what);
        try {
            work.run();
        } finally {
            sought = Optional.empty();
        }
        return what.found().get();
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
            return counting(Connection.class, super.getConnection(), "");
        }
    }

    private static <T> T counting(Class<T> type, T inner, String sql) {
        InvocationHandler handler = (_, method, arguments) -> {
            try {
                Object answer = method.invoke(inner, arguments);
                if (method.getName().startsWith("execute")) {
                    SENT.incrementAndGet();
                    sought.ifPresent(what -> what.sent(sql));
                }
                return answer instanceof PreparedStatement statement
                        ? counting(PreparedStatement.class, statement, String.valueOf(arguments[0]))
                        : answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}

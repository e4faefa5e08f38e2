package eu.di4c.site.web;

import eu.di4c.site.PublicAddress;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells Spring of visits and replies. */
@Configuration(proxyBeanMethods = false)
class SiteSettings implements WebMvcConfigurer {

    private final Visits visits;
    private final Forms forms;
    private final Replies replies;

    SiteSettings(Visits visits, Forms forms, Replies replies) {
        this.visits = visits;
        this.forms = forms;
        this.replies = replies;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(visits);
        resolvers.add(forms);
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(replies);
    }

    /** The time by which the pages go; a test sets its own. */
    @Configuration(proxyBeanMethods = false)
    static class Time {
        @Bean
        @ConditionalOnMissingBean
        Clock clock() {
            return Clock.system(ZoneId.systemDefault());
        }
    }

    /** Where people reach the pages, as the operator says. */
    @Configuration(proxyBeanMethods = false)
    static class Where {
        @Bean
        PublicAddress publicAddress(@Value("${di4c.public-address}") String address) {
            return new PublicAddress(address);
        }
    }
}

package eu.di4c.site.api;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** What every answer of the API gets. */
@Configuration(proxyBeanMethods = false)
class ApiSettings {

    /** A digest of the answer, so that a program that asks again learns in a few bytes that nothing has changed. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> digestOfEachAnswer() {
        var filter = new ShallowEtagHeaderFilter();
        filter.setWriteWeakETag(true);
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/api/v1/*", "/schemas/*");
        return registration;
    }
}

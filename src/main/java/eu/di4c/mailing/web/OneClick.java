package eu.di4c.mailing.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Lets the one click of a mail program in: it comes from another site, without a cookie and without the secret of a form. The
 * secret in the address stands for both.
 */
@Configuration(proxyBeanMethods = false)
class OneClick {

    @Bean
    @Order(0)
    SecurityFilterChain clickedOnce(HttpSecurity http) {
        http.securityMatcher(PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/letters/unsubscribe/{token}"))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .anonymous(anonymous -> anonymous.disable());
        return http.build();
    }
}

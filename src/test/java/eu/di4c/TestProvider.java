package eu.di4c;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * A real identity provider (Spring Authorization Server) beside the program: it knows whom a test tells it, asks nobody for a
 * password, and can be told to misbehave. It is started by the first test that needs it.
 */
public final class TestProvider {

    /** How it misbehaves. */
    public enum Mischief {
        NONE,
        WRONG_NONCE,
        OTHER_ISSUER,
        OTHER_AUDIENCE,
        NO_SIGNATURE
    }

    private static final int PORT = freePort();
    private static final String ISSUER = "http://127.0.0.1:" + PORT;
    private static final String USER = "Test-User";
    private static final Map<String, Map<String, Object>> KNOWN = new ConcurrentHashMap<>();
    private static final HttpClient WIRE =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private static volatile Mischief mischief = Mischief.NONE;

    private TestProvider() {}

    /** The settings by which the program of the tests trusts it. */
    static Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        String first = "di4c.providers[0].";
        settings.put(first + "name", "test");
        settings.put(first + "title", "Test Town");
        settings.put(first + "issuer", ISSUER);
        settings.put(first + "client-id", "di4c");
        settings.put(first + "client-secret", "secret");
        settings.put(first + "admits", "town.example.org");
        settings.put(first + "roles[0].claim", "groups");
        settings.put(first + "roles[0].value", "officers");
        settings.put(first + "roles[0].role", "partner-coordinator");
        settings.put(first + "roles[0].scope", "programme/test/network/test/partner/town");
        settings.put("di4c.providers[1].name", "away");
        settings.put("di4c.providers[1].title", "Away Town");
        settings.put("di4c.providers[1].issuer", "http://127.0.0.1:1");
        settings.put("di4c.providers[1].client-id", "di4c");
        return settings;
    }

    /** Starts it when it does not run yet; afterwards it behaves. */
    public static void ready() {
        mischief = Mischief.NONE;
        Started.PROGRAM.isActive();
    }

    public static void misbehaves(Mischief how) {
        mischief = how;
    }

    /** Tells it what to state of somebody. */
    public static void knows(String subject, Map<String, Object> claims) {
        KNOWN.put(subject, claims);
    }

    /**
     * Somebody signs in there, as the program has sent her browser.
     *
     * @return where it sends her browser: path and query of an address of the program
     */
    public static String signsIn(String subject, String address) {
        try {
            var answer = WIRE.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header(USER, subject)
                            .build(),
                    BodyHandlers.ofString());
            var back = URI.create(answer.headers()
                    .firstValue("Location")
                    .orElseThrow(
                            () -> new AssertionError("the provider answered " + answer.statusCode() + answer.body())));
            return back.getRawPath() + "?" + back.getRawQuery();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Started {
        static final AnnotationConfigServletWebServerApplicationContext PROGRAM = start();

        private static AnnotationConfigServletWebServerApplicationContext start() {
            var program = new AnnotationConfigServletWebServerApplicationContext();
            program.register(Parts.class);
            program.refresh();
            return program;
        }
    }

    /** What it is made of; without a mark by which the program of the tests would find it. */
    @EnableWebSecurity
    static class Parts {

        private final RSAKey key = key();

        @Bean
        TomcatServletWebServerFactory server() {
            return new TomcatServletWebServerFactory(PORT);
        }

        /** Its pages are filters, and a server asks those only on the way to a servlet. */
        @Bean
        DispatcherServlet pages() {
            return new DispatcherServlet();
        }

        @Bean
        SecurityFilterChain gate(HttpSecurity http) {
            return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .csrf(csrf -> csrf.disable())
                    .addFilterAfter(new AsTold(), SecurityContextHolderFilter.class)
                    .build();
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().issuer(ISSUER).build();
        }

        @Bean
        RegisteredClientRepository clients() {
            return new InMemoryRegisteredClientRepository(RegisteredClient.withId("di4c")
                    .clientId("di4c")
                    .clientSecret("{noop}secret")
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri("http://127.0.0.1:0/sign-in/providers/test/return")
                    .scope("openid")
                    .scope("profile")
                    .scope("email")
                    .clientSettings(
                            ClientSettings.builder().requireProofKey(true).build())
                    .build());
        }

        @Bean
        JWKSource<SecurityContext> keys() {
            return new ImmutableJWKSet<>(new JWKSet(key));
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        OAuth2TokenGenerator<OAuth2Token> tokens(JWKSource<SecurityContext> keys) {
            var signed = new JwtGenerator(new NimbusJwtEncoder(keys));
            signed.setJwtCustomizer(Parts::state);
            return context -> {
                var token = signed.generate(context);
                boolean bare = mischief == Mischief.NO_SIGNATURE
                        && context.getTokenType().getValue().equals("id_token");
                return bare && token != null ? unsigned(token) : token;
            };
        }

        private static void state(JwtEncodingContext context) {
            if (!context.getTokenType().getValue().equals("id_token")) {
                return;
            }
            var claims = context.getClaims();
            KNOWN.getOrDefault(
                            Objects.requireNonNull(context.<Authentication>getPrincipal())
                                    .getName(),
                            Map.of())
                    .forEach(claims::claim);
            switch (mischief) {
                case NONE, NO_SIGNATURE -> {}
                case WRONG_NONCE -> claims.claim("nonce", "of another browser");
                case OTHER_ISSUER -> claims.issuer("http://127.0.0.1:1/evil");
                case OTHER_AUDIENCE -> claims.audience(List.of("somebody-else"));
            }
        }

        private static Jwt unsigned(Jwt token) {
            try {
                var claims = SignedJWT.parse(token.getTokenValue()).getJWTClaimsSet();
                return Jwt.withTokenValue(new PlainJWT(claims).serialize())
                        .header("alg", "none")
                        .claims(all -> all.putAll(token.getClaims()))
                        .build();
            } catch (ParseException e) {
                throw new AssertionError(e);
            }
        }

        private static RSAKey key() {
            try {
                return new RSAKeyGenerator(2048).keyID("test").generate();
            } catch (JOSEException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Believes whoever says who she is. */
    private static final class AsTold extends OncePerRequestFilter {

        /** Tokens say when and by what somebody signed in. */
        private static final FactorGrantedAuthority PROVED =
                FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY);

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var user = request.getHeader(USER);
            if (user != null) {
                var context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, "", List.of(PROVED)));
                SecurityContextHolder.setContext(context);
            }
            chain.doFilter(request, response);
        }
    }
}

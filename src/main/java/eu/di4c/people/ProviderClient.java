package eu.di4c.people;

import eu.di4c.kernel.Language;
import eu.di4c.people.asking.Secret;
import eu.di4c.site.PublicAddress;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jose.jws.JwsAlgorithm;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * Speaks OpenID Connect with the providers: finds out about them, sends people to them, and checks what they bring back. The
 * checks are those of Spring Security; only where it would keep its notes in a session, ours are in the database.
 */
@Component
class ProviderClient {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderClient.class);
    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();
    private final RestClient wire = wire();
    private final OidcAuthorizationCodeAuthenticationProvider checks = checks();
    private final PublicAddress address;

    ProviderClient(PublicAddress address) {
        this.address = address;
    }

    /** Where to send a browser; empty when the provider cannot be reached. */
    Optional<String> way(Provider provider, Detour detour, Language language) {
        return registration(provider)
                .map(there -> request(there, detour, Optional.of(language)).getAuthorizationRequestUri());
    }

    /** What the provider states of who came back with these parameters; empty when anything about it is not sound. */
    Optional<Claims> stated(Provider provider, Detour detour, Map<String, String> brought) {
        String issuer = brought.getOrDefault("iss", provider.issuer());
        String code = brought.getOrDefault("code", "");
        if (code.isEmpty() || !issuer.equals(provider.issuer())) {
            LOG.warn(
                    "{} sent somebody back without a code: {}",
                    provider.name(),
                    plain(brought.getOrDefault("error", "")));
            return Optional.empty();
        }
        return registration(provider).flatMap(there -> checked(there, detour, code, brought.getOrDefault("state", "")));
    }

    /** What anybody may have written into an address, as a log can hold it. */
    private static String plain(String text) {
        String line = text.replaceAll("[^\\w .-]", "?");
        return line.length() > 80 ? line.substring(0, 80) : line;
    }

    private Optional<Claims> checked(ClientRegistration there, Detour detour, String code, String state) {
        var response = OAuth2AuthorizationResponse.success(code)
                .redirectUri(returnAddress(there))
                .state(state)
                .build();
        var exchange = new OAuth2AuthorizationExchange(request(there, detour, Optional.empty()), response);
        try {
            var proved =
                    Objects.requireNonNull(checks.authenticate(new OAuth2LoginAuthenticationToken(there, exchange)));
            var user = (OidcUser) Objects.requireNonNull(proved.getPrincipal());
            return Optional.of(new Claims(Objects.requireNonNull(user.getSubject()), user.getClaims()));
        } catch (AuthenticationException | IllegalArgumentException | IllegalStateException unsound) {
            LOG.warn("somebody came back from {} with what is not sound: {}", detour.provider(), unsound.getMessage());
            return Optional.empty();
        }
    }

    /** Asked for once, at the first sign-in; what does not answer is asked again the next time. */
    private Optional<ClientRegistration> registration(Provider provider) {
        try {
            return Optional.of(known.computeIfAbsent(provider.name(), _ -> discovered(provider)));
        } catch (IllegalArgumentException | IllegalStateException away) {
            LOG.warn("the identity provider {} cannot be reached: {}", provider.name(), away.getMessage());
            return Optional.empty();
        }
    }

    private ClientRegistration discovered(Provider provider) {
        var found = ClientRegistrations.fromIssuerLocation(provider.issuer())
                .registrationId(provider.name())
                .clientId(provider.clientId())
                .scope("openid", "profile", "email")
                .redirectUri(address.of("/sign-in/providers/" + provider.name() + "/return"));
        return provider.clientSecret().isEmpty()
                ? found.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build()
                : found.clientSecret(provider.clientSecret()).build();
    }

    private static String returnAddress(ClientRegistration there) {
        return Objects.requireNonNull(there.getRedirectUri());
    }

    private static OAuth2AuthorizationRequest request(
            ClientRegistration there, Detour detour, Optional<Language> language) {
        var more = new HashMap<String, Object>(Map.of(
                OidcParameterNames.NONCE, hashed(detour.nonce()),
                PkceParameterNames.CODE_CHALLENGE, hashed(detour.verifier()),
                PkceParameterNames.CODE_CHALLENGE_METHOD, "S256"));
        language.ifPresent(wanted -> more.put("ui_locales", wanted.tag()));
        return OAuth2AuthorizationRequest.authorizationCode()
                .clientId(there.getClientId())
                .authorizationUri(
                        Objects.requireNonNull(there.getProviderDetails().getAuthorizationUri()))
                .redirectUri(returnAddress(there))
                .scopes(there.getScopes())
                .state(detour.state())
                .attributes(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID, there.getRegistrationId(),
                        OidcParameterNames.NONCE, detour.nonce(),
                        PkceParameterNames.CODE_VERIFIER, detour.verifier()))
                .additionalParameters(more)
                .build();
    }

    private static String hashed(String secret) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Secret.hash(secret));
    }

    private OidcAuthorizationCodeAuthenticationProvider checks() {
        var codes = new RestClientAuthorizationCodeTokenResponseClient();
        codes.setRestClient(wire);
        var provider = new OidcAuthorizationCodeAuthenticationProvider(codes, this::user);
        var decoders = new OidcIdTokenDecoderFactory();
        decoders.setJwsAlgorithmResolver(ProviderClient::signature);
        provider.setJwtDecoderFactory(decoders);
        return provider;
    }

    /** The signature that the provider says it uses; one by its public key always, and never none. */
    private static JwsAlgorithm signature(ClientRegistration there) {
        var stated = there.getProviderDetails()
                .getConfigurationMetadata()
                .getOrDefault("id_token_signing_alg_values_supported", List.of());
        var names = stated instanceof Collection<?> many ? many : List.of();
        return names.contains("RS256")
                ? SignatureAlgorithm.RS256
                : names.stream()
                        .map(name -> SignatureAlgorithm.from(String.valueOf(name)))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(SignatureAlgorithm.RS256);
    }

    /** A provider may keep claims out of the token; then it is asked for them. */
    private OidcUser user(OidcUserRequest request) {
        OidcIdToken token = request.getIdToken();
        var where = request.getClientRegistration()
                .getProviderDetails()
                .getUserInfoEndpoint()
                .getUri();
        if (token.hasClaim("email") || where == null || where.isEmpty()) {
            return new DefaultOidcUser(List.of(), token);
        }
        var more = wire.get()
                .uri(where)
                .headers(headers ->
                        headers.setBearerAuth(request.getAccessToken().getTokenValue()))
                .retrieve()
                .body(JSON);
        if (more == null || !Objects.equals(token.getSubject(), more.get("sub"))) {
            throw new IllegalStateException("the claims are about somebody else");
        }
        var all = new HashMap<>(more);
        all.putAll(token.getClaims());
        return new DefaultOidcUser(
                List.of(), new OidcIdToken(token.getTokenValue(), token.getIssuedAt(), token.getExpiresAt(), all));
    }

    private static RestClient wire() {
        var connections = new SimpleClientHttpRequestFactory();
        connections.setConnectTimeout(Duration.ofSeconds(5));
        connections.setReadTimeout(Duration.ofSeconds(10));
        return RestClient.builder()
                .requestFactory(connections)
                .configureMessageConverters(forms -> forms.registerDefaults()
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}

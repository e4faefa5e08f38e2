package eu.di4c.site.web;

import eu.di4c.site.api.Misasked;
import eu.di4c.site.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hands every handler that asks for it the {@link Form} that was sent: fields of a page, or the JSON of a program. */
@Component
class Forms implements HandlerMethodArgumentResolver {

    /** The longest JSON that a form takes, in bytes. */
    private static final int LARGEST = 1024 * 1024;

    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final List<MediaType> PUT = List.of(MediaType.APPLICATION_JSON);
    private static final List<MediaType> POSTED =
            List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA);

    private static final String MARK = "If-Match";
    private static final int MOST = 5_000;

    private final JsonMapper json;

    Forms(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Form.class;
    }

    @Override
    public Form resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders)
            throws IOException, HttpMediaTypeNotSupportedException {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        return marked(isJson(request) ? of(json(request)) : of(request), request);
    }

    /** Whether JSON is sent, and not the fields of a page; anything else is not read at all (415). */
    private static boolean isJson(HttpServletRequest request) throws HttpMediaTypeNotSupportedException {
        var type = request.getContentType();
        if (type == null || READS.contains(request.getMethod())) {
            return false;
        }
        try {
            var sent = MediaType.parseMediaType(type);
            if (taken(request).stream().anyMatch(taken -> taken.includes(sent))) {
                return MediaType.APPLICATION_JSON.includes(sent);
            }
        } catch (InvalidMediaTypeException _) {
            // said below
        }
        throw new HttpMediaTypeNotSupportedException("neither fields of a page nor JSON", taken(request));
    }

    private static List<MediaType> taken(HttpServletRequest request) {
        return request.getMethod().equals("POST") ? POSTED : PUT;
    }

    private static Form of(HttpServletRequest request) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        request.getParameterMap()
                .forEach((field, values) -> typed.put(
                        field, Stream.of(values).filter(Objects::nonNull).toList()));
        typed.remove("_csrf");
        return Form.typed(typed);
    }

    private JsonNode json(HttpServletRequest request) throws IOException {
        byte[] sent = request.getInputStream().readNBytes(LARGEST + 1);
        if (sent.length > LARGEST) {
            throw new Misasked("body", sent.length + " B", "api.expected.smaller");
        }
        if (sent.length == 0) {
            return json.createObjectNode();
        }
        try {
            var node = json.readTree(sent);
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException _) {
            // said below, in the reader's language
        }
        throw new Misasked(
                "body",
                new String(sent, 0, Math.min(sent.length, 60), java.nio.charset.StandardCharsets.UTF_8),
                "api.expected.object");
    }

    private static Form of(JsonNode body) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        flatten("", body, typed);
        return Form.typed(typed);
    }

    /** The version that a program names in the head of its request is the one that a form carries in a field. */
    private static Form marked(Form form, HttpServletRequest request) {
        var mark = request.getHeader(MARK);
        return mark == null
                ? form
                : form.with(Form.REVISION, mark.replace("\"", "").replaceFirst("^W/", ""));
    }

    private static void flatten(String name, JsonNode node, Map<String, List<String>> typed) {
        if (typed.size() > MOST) {
            throw new Misasked("body", name, "api.expected.fewer");
        }
        if (node.isObject()) {
            node.properties().forEach(field -> flatten(below(name, field.getKey()), field.getValue(), typed));
        } else if (node.isArray() && node.valueStream().allMatch(JsonNode::isValueNode)) {
            typed.put(name, node.valueStream().map(JsonNode::asString).toList());
        } else if (node.isArray()) {
            for (int place = 0; place < node.size(); place++) {
                flatten(below(name, String.valueOf(place)), node.get(place), typed);
            }
        } else if (!node.isNull()) {
            typed.put(name, List.of(node.asString()));
        }
    }

    private static String below(String name, String field) {
        return name.isEmpty() ? field : name + "." + field;
    }
}

package eu.di4c.site.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import eu.di4c.site.Html;
import eu.di4c.site.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** The API as a page to read, made from its OpenAPI description when somebody first asks for it. */
@Controller
class ApiPages {

    private final OpenApiWebMvcResource description;
    private final List<Examples> examples;
    private final JsonMapper json;

    ApiPages(OpenApiWebMvcResource description, List<Examples> examples, JsonMapper json) {
        this.description = description;
        this.examples = examples;
        this.json = json;
    }

    @GetMapping("/api")
    Html api(Visit visit, HttpServletRequest request) throws JsonProcessingException {
        byte[] openApi = description.openapiJson(request, "/api/openapi.json", Locale.ENGLISH);
        var asked = new HashMap<String, Optional<String>>();
        Examples remembering = parameter -> asked.computeIfAbsent(parameter, this::example);
        return Html.page("site/api", visit, new ApiReader(json.readTree(openApi), remembering, visit.words()).page());
    }

    private Optional<String> example(String parameter) {
        return examples.stream().flatMap(offer -> offer.of(parameter).stream()).findFirst();
    }
}

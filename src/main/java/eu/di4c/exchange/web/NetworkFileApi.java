package eu.di4c.exchange.web;

import eu.di4c.exchange.Export;
import eu.di4c.exchange.NetworkFiles;
import eu.di4c.site.Missing;
import eu.di4c.site.api.Misasked;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out whole networks as files, and the schema of such a file. */
@RestController
@Tag(name = "networks")
class NetworkFileApi {

    private static final String YAML = "application/yaml";

    private final NetworkFiles files;

    NetworkFileApi(NetworkFiles files) {
        this.files = files;
    }

    @GetMapping("/api/v1/networks/{network}/file")
    @Operation(
            summary = "The whole network as one file, as it can be imported again; its form is /schemas/network.json",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "the file",
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(ref = "/schemas/network.json")),
                                @Content(mediaType = YAML)
                            }))
    ResponseEntity<byte[]> file(
            @PathVariable String network,
            @RequestParam Optional<String> format,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accepted) {
        String wanted = format.orElse(accepted.contains("yaml") ? "yaml" : "json");
        var file = switch (wanted) {
            case "json" -> files.published(network).map(Export::json);
            case "yaml" -> files.published(network).map(Export::yaml);
            default -> throw new Misasked("format", wanted, "exchange.api.expected.format");
        };
        return file.map(text -> ResponseEntity.ok()
                        .contentType(MediaType.valueOf(wanted.equals("yaml") ? YAML : MediaType.APPLICATION_JSON_VALUE))
                        .varyBy(HttpHeaders.ACCEPT)
                        .header(HttpHeaders.CONTENT_DISPOSITION, named(network + "." + wanted))
                        .body(text.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow(Missing::new);
    }

    @GetMapping(path = "/schemas/network.json", produces = "application/schema+json")
    Resource schema() {
        return new ClassPathResource("schemas/network.json");
    }

    private static String named(String file) {
        return ContentDisposition.inline().filename(file).build().toString();
    }
}

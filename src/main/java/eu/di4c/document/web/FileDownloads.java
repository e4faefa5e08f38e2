package eu.di4c.document.web;

import eu.di4c.document.FileId;
import eu.di4c.document.Files;
import eu.di4c.kernel.Action;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands a file out to be saved: a browser neither shows nor runs it here, whatever stands in it. */
@Controller
class FileDownloads {

    private final Files files;

    FileDownloads(Files files) {
        this.files = files;
    }

    @GetMapping("/files/{file}")
    void download(Visit visit, @PathVariable String file, HttpServletResponse response) throws IOException {
        if (!visit.signedIn()) {
            visit.by().must(Action.SEE_FILES);
        }
        var kept = FileId.of(file).flatMap(id -> files.file(visit.by(), id)).orElseThrow(Missing::new);
        var disposition = ContentDisposition.attachment()
                .filename(kept.name(), StandardCharsets.UTF_8)
                .build();
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(HttpHeaders.ETAG, "\"" + kept.sha256() + "\"");
        response.setContentType(kept.type().mediaType());
        response.setContentLengthLong(kept.size());
        files.write(visit.by(), kept, response.getOutputStream());
    }
}

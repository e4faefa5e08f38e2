package eu.di4c.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.SubjectRef;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.BlobStoreContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files in an object store, against a real server that speaks S3 and checks signatures. */
class BucketTest {

    private static BlobStoreContext context;
    private static S3Proxy server;
    private static BlobStore objects;

    @BeforeAll
    static void start() throws Exception {
        context = ContextBuilder.newBuilder("transient").credentials("name", "secret").build(BlobStoreContext.class);
        objects = context.getBlobStore();
        objects.createContainerInLocation(null, "di4c");
        server = S3Proxy.builder()
                .blobStore(objects)
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, "name", "secret")
                .build();
        server.start();
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
        context.close();
    }

    @Test
    void a_file_goes_in_comes_out_the_same_and_goes() throws Exception {
        byte[] content = new byte[3_000_017];
        new Random(1).nextBytes(content);
        var file = file(content, content);
        var bucket = bucket("secret");
        bucket.put(file, new ByteArrayInputStream(content));
        assertThat(objects.blobExists("di4c", file.id().toString())).isTrue();
        var out = new ByteArrayOutputStream();
        bucket.write(file, out);
        assertThat(out.toByteArray()).isEqualTo(content);
        bucket.delete(file);
        assertThat(objects.blobExists("di4c", file.id().toString())).isFalse();
        bucket.delete(file);
        assertThatThrownBy(() -> bucket.write(file, out)).isInstanceOf(IOException.class).hasMessageContaining("404");
    }

    @Test
    void a_wrong_secret_and_bytes_that_are_not_those_that_were_signed_are_refused() throws Exception {
        byte[] content = {1, 2, 3};
        var file = file(content, content);
        assertThatThrownBy(() -> bucket("another").put(file, new ByteArrayInputStream(content)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("403");
        var other = file(content, new byte[] {4, 5, 6});
        assertThatThrownBy(() -> bucket("secret").put(other, new ByteArrayInputStream(content)))
                .isInstanceOf(IOException.class);
        assertThat(objects.blobExists("di4c", other.id().toString())).isFalse();
    }

    private static Bucket bucket(String secret) {
        return new Bucket(
                new FileSettings.Store("http://127.0.0.1:" + server.getPort(), "di4c", "us-east-1", "name", secret),
                InstantSource.system());
    }

    private static KeptFile file(byte[] content, byte[] hashed) throws Exception {
        return new KeptFile(
                new FileId(Ids.next()),
                Scope.EVERYWHERE,
                new SubjectRef("partner", "a/b"),
                "a.txt",
                FileType.TXT,
                content.length,
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(hashed)),
                Instant.now(),
                "Ana",
                Optional.empty(),
                KeptFile.Place.BUCKET);
    }
}

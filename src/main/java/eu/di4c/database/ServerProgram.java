package eu.di4c.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL programs that come with DI4C for this platform, unpacked once into a folder named after their content. */
record ServerProgram(Path folder) {

    static ServerProgram unpackedIn(Path parent) {
        String name = "/postgres-%s-%s.txz".formatted(system(), processor());
        URL archive = ServerProgram.class.getResource(name);
        if (archive == null) {
            throw new DatabaseUnavailable(
                    "No PostgreSQL comes with this build of DI4C for %s on %s; name a PostgreSQL of your own by DI4C_DATABASE_URL."
                            .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
        }
        try {
            Path target = parent.resolve("program-" + fingerprint(archive));
            if (!Files.isDirectory(target)) {
                unpack(archive, target);
            }
            return new ServerProgram(target);
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "PostgreSQL cannot be unpacked into %s: %s.".formatted(parent, e.getMessage()), e);
        }
    }

    String executable(String name) {
        return folder.resolve("bin")
                .resolve(system().equals("windows") ? name + ".exe" : name)
                .toString();
    }

    private static void unpack(URL archive, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Path draft = Files.createTempDirectory(target.getParent(), "unpacking");
        try (InputStream raw = new BufferedInputStream(archive.openStream());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(raw))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, draft);
            }
        }
        if (!draft.toFile().setReadable(true, false) || !draft.toFile().setExecutable(true, false)) {
            throw new IOException("the folder %s cannot be opened for reading".formatted(draft));
        }
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Folders.delete(draft);
            if (!Files.isDirectory(target)) {
                throw e;
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        Path path = folder.resolve(entry.getName()).normalize();
        if (!path.startsWith(folder)) {
            throw new IOException("the archive names a place outside itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        if ((entry.getMode() & 0100) != 0 && !path.toFile().setExecutable(true, false)) {
            throw new IOException("the file %s cannot be made executable".formatted(path));
        }
    }

    /** The checksum the jar already carries: known without reading fifteen megabytes at every start. */
    private static String fingerprint(URL archive) throws IOException {
        URLConnection connection = archive.openConnection();
        return connection instanceof JarURLConnection jar
                ? Long.toHexString(jar.getJarEntry().getCrc())
                : Long.toHexString(connection.getContentLengthLong());
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "linux";
    }

    private static String processor() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            case String other -> other;
        };
    }
}

package eu.di4c.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The files of the embedded PostgreSQL: its data, the password of its only user, its log. */
record Cluster(Path folder) {

    static final String OWNER = "owner";
    static final String NAME = "di4c";

    /** What PostgreSQL writes about its running self: its process, its port, and whether it answers. */
    record Postmaster(long pid, int port, boolean ready) {}

    Path data() {
        return folder.resolve("cluster");
    }

    Path log() {
        return folder.resolve("postgres.log");
    }

    private Path passwordFile() {
        return folder.resolve("password");
    }

    boolean exists() {
        return Files.exists(data());
    }

    private String password() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "The password of the database cannot be read from %s.".formatted(passwordFile()), e);
        }
    }

    DatabaseAddress address(int port, String database) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable&ApplicationName=di4c".formatted(port, database),
                OWNER,
                password());
    }

    /** Makes the files beside their place and moves them there in one step, so that a half-made database is never met. */
    void create(ServerProgram program, OrdinaryUser user) throws IOException, InterruptedException {
        Path draft = folder.resolve("cluster.new");
        Folders.delete(draft);
        Files.createDirectory(draft);
        writePassword();
        user.give(draft);
        user.give(passwordFile());
        Process initdb = user.command(initdb(program, draft))
                .directory(folder.toFile())
                .redirectOutput(log().toFile())
                .start();
        if (initdb.waitFor() != 0) {
            throw new DatabaseUnavailable("PostgreSQL cannot make its files in %s: %s".formatted(folder, lastWords()));
        }
        Files.move(draft, data(), ATOMIC_MOVE);
    }

    private List<String> initdb(ServerProgram program, Path draft) {
        return List.of(
                program.executable("initdb"),
                "-D",
                draft.toString(),
                "-U",
                OWNER,
                "-E",
                "UTF8",
                "--pwfile=" + passwordFile(),
                "--auth=scram-sha-256",
                "--locale-provider=icu",
                "--icu-locale=und",
                "--locale=C");
    }

    private void writePassword() throws IOException {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Files.deleteIfExists(passwordFile());
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    passwordFile(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(passwordFile(), HexFormat.of().formatHex(secret) + "\n");
    }

    /** The server that says it works on these files; it may be dead, and then only its note is left. */
    Optional<Postmaster> postmaster() {
        try {
            List<String> note = Files.readAllLines(data().resolve("postmaster.pid"));
            return note.size() < 4
                    ? Optional.of(new Postmaster(Long.parseLong(note.get(0).strip()), 0, false))
                    : Optional.of(new Postmaster(
                            Long.parseLong(note.get(0).strip()),
                            Integer.parseInt(note.get(3).strip()),
                            note.size() > 7 && note.get(7).strip().equals("ready")));
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    void removeNote() throws IOException {
        Files.deleteIfExists(data().resolve("postmaster.pid"));
    }

    /** Starts a new log, and keeps the one before. */
    void turnLog() throws IOException {
        if (Files.exists(log())) {
            Files.move(log(), folder.resolve("postgres.log.old"), REPLACE_EXISTING);
        }
    }

    /** The end of the log, for the sentence that says why something failed. */
    String lastWords() throws IOException {
        List<String> lines = Files.exists(log()) ? Files.readAllLines(log()) : List.of();
        return String.join(" / ", lines.subList(Math.max(0, lines.size() - 4), lines.size()));
    }
}

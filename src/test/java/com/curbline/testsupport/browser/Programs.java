package com.curbline.testsupport.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds programs of the machine. */
final class Programs {

    private Programs() {
    }

    static Optional<Path> chromium() {
        var named = Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of).filter(Files::isExecutable);
        return named.or(() -> Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome").map(Path::of).filter(Files::isExecutable).findFirst());
    }

    static Optional<Path> node() {
        return Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(folder -> Stream.of("node", "node.exe").map(name -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
    }
}

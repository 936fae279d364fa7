package uk.cspportal.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The one door to the words people read: every bundle under {@code messages/}, one file a module.
 * English today; a Welsh bundle beside each file makes the portal bilingual.
 */
public final class Messages {

    private static final ResourceBundleMessageSource SOURCE = load();

    private Messages() {}

    /** The text of a key with its arguments filled in; a missing key is a programming error. */
    public static String text(String key, Object... arguments) {
        return SOURCE.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** The text of a key that may be missing, because it is made of what was stored long ago. */
    public static Optional<String> find(String key) {
        return Optional.ofNullable(SOURCE.getMessage(key, null, null, LocaleContextHolder.getLocale()));
    }

    /** The text of {@code prefix.NAME} for a value of an enum. */
    public static String text(String prefix, Enum<?> value) {
        return text(prefix + "." + value.name());
    }

    private static ResourceBundleMessageSource load() {
        var source = new ResourceBundleMessageSource();
        source.setDefaultEncoding("UTF-8");
        source.setAlwaysUseMessageFormat(true);
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Locale.UK);
        source.setBasenames(baseNames());
        return source;
    }

    private static String[] baseNames() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
            return Arrays.stream(files)
                    .map(Resource::getFilename)
                    .filter(name -> name != null && !name.contains("_"))
                    .map(name -> "messages/" + name.substring(0, name.lastIndexOf('.')))
                    .distinct()
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

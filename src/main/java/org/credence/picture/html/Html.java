package org.credence.picture.html;

import java.util.List;
import org.credence.picture.Copies;
import org.credence.picture.Courses;
import org.credence.picture.Fact;
import org.credence.picture.Figure;
import org.credence.picture.Moves;
import org.credence.picture.Page;
import org.credence.picture.Prices;
import org.credence.picture.Reliabilities;
import org.credence.picture.Reliability;
import org.credence.picture.Section;
import org.credence.picture.Sheet;
import org.credence.picture.Timeline;
import org.credence.picture.Waterfall;

/** A page as one self-contained HTML document. */
public final class Html {
    /** Sections have headings from the second level on; HTML has six. */
    private static final int DEEPEST = 6;

    private final Markup markup = new Markup();

    private Html() {}

    /** The document, in UTF-8 when it is written; the same page gives the same text. */
    public static String of(Page page) {
        return new Html().document(page);
    }

    private String document(Page page) {
        markup.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en")
                .line();
        head(page.title());
        markup.open("body").line();
        markup.leaf("a", "Skip to the content", "class", "skip", "href", "#content")
                .line();
        markup.open("header");
        markup.leaf("h1", page.title(), "dir", "auto");
        lead(page.lead());
        facts(page.facts());
        markup.close().line();
        contents(page.sections());
        markup.open("main", "id", "content").line();
        sections(page.sections(), "section", 2);
        markup.close().line();
        markup.open("footer");
        facts(page.colophon());
        markup.close().line();
        markup.close().line().close().line();
        return markup.toString();
    }

    private void head(String title) {
        Stylesheet style = new Stylesheet();
        markup.open("head").line();
        markup.empty("meta", "charset", "utf-8").line();
        markup.empty("meta", "http-equiv", "Content-Security-Policy", "content", style.policy())
                .line();
        markup.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        markup.empty("meta", "name", "color-scheme", "content", "light dark").line();
        markup.empty("meta", "name", "referrer", "content", "no-referrer").line();
        markup.leaf("title", title).line();
        markup.leaf("style", style.text()).line();
        markup.close().line();
    }

    private void lead(List<String> paragraphs) {
        paragraphs.forEach(it -> markup.leaf("p", it, "dir", "auto").line());
    }

    private void facts(List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        markup.open("dl");
        for (Fact fact : facts) {
            markup.open("div")
                    .leaf("dt", fact.name())
                    .leaf("dd", fact.value(), "dir", "auto")
                    .close();
        }
        markup.close().line();
    }

    private void contents(List<Section> sections) {
        if (sections.size() < 2) {
            return;
        }
        markup.open("nav", "aria-labelledby", "contents");
        markup.leaf("h2", "Contents", "id", "contents");
        links(sections, "section");
        markup.close().line();
    }

    private void links(List<Section> sections, String id) {
        markup.open("ol");
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String own = id + "-" + (i + 1);
            markup.open("li").open("a", "href", "#" + own);
            markup.leaf("bdi", section.heading()).close();
            if (!section.sections().isEmpty()) {
                links(section.sections(), own);
            }
            markup.close();
        }
        markup.close();
    }

    private void sections(List<Section> sections, String id, int level) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String own = id + "-" + (i + 1);
            markup.open("section", "id", own, "aria-labelledby", own + "-heading");
            markup.leaf("h" + level, section.heading(), "id", own + "-heading", "dir", "auto")
                    .line();
            lead(section.lead());
            facts(section.facts());
            section.figures().forEach(it -> figure(it, section.heading()));
            sections(section.sections(), own, Math.min(level + 1, DEEPEST));
            markup.close().line();
        }
    }

    private void figure(Figure figure, String heading) {
        if (figure instanceof Waterfall it) {
            picture("waterfall", new WaterfallDrawing(it));
        } else if (figure instanceof Timeline it) {
            picture("timeline", new TimelineDrawing(it));
        } else if (figure instanceof Reliability it) {
            picture("reliability", new ReliabilityDrawing(it));
        } else if (figure instanceof Reliabilities it) {
            picture("reliabilities", new ReliabilitiesDrawing(it));
        } else if (figure instanceof Courses it) {
            picture("courses", new CoursesDrawing(it));
        } else if (figure instanceof Prices it) {
            picture("prices", new PricesDrawing(it));
        } else if (figure instanceof Moves it) {
            picture("moves", new MovesDrawing(it));
        } else if (figure instanceof Copies it) {
            picture("copies", new CopiesDrawing(it));
        } else if (figure instanceof Sheet it) {
            SheetText.put(markup, it, it.title().equals(heading) ? "alone told" : "alone");
        }
    }

    private void picture(String kind, Drawing drawing) {
        markup.open("figure", "class", kind).line();
        markup.leaf("figcaption", drawing.title(), "dir", "auto").line();
        markup.open("ul", "class", "keys");
        for (Drawing.Key key : drawing.keys()) {
            markup.open("li");
            if (key.mark() != Mark.NONE) {
                Canvas.put(markup, key);
            }
            markup.leaf("bdi", key.meaning()).close();
        }
        markup.close().line();
        for (Size size : Size.values()) {
            Canvas.put(markup, drawing, size);
        }
        SheetText.put(markup, drawing.numbers(), "numbers-of");
        markup.close().line();
    }
}

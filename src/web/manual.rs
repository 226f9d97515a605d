//! The handleiding inside the page: the same text as in `docs`, as markup.
//! Knows only what that text uses, and takes nothing else for markup.

use maud::{Markup, PreEscaped, html};

/// Makes a page of a text in Markdown.
pub(super) fn markup(text: &str) -> Markup {
    let lines: Vec<&str> = text.lines().collect();
    let mut at = 0;
    let mut parts: Vec<Markup> = Vec::new();
    while at < lines.len() {
        let (part, next) = block(&lines, at);
        parts.push(part);
        at = next.max(at + 1);
    }
    html! { @for part in &parts { (part) } }
}

fn block(lines: &[&str], at: usize) -> (Markup, usize) {
    let line = lines[at];
    let plain = line.trim_start();
    if plain.is_empty() {
        return (html! {}, at + 1);
    }
    if let Some(heading) = line.strip_prefix('#') {
        let (level, words) =
            (1 + heading.chars().take_while(|sign| *sign == '#').count(), heading.trim_start_matches('#'));
        return (self::heading(level, words.trim()), at + 1);
    }
    if plain.starts_with("```") {
        let end = lines[at + 1..]
            .iter()
            .position(|line| line.trim_start().starts_with("```"))
            .map_or(lines.len(), |end| at + 1 + end);
        let code: Vec<&str> = lines[at + 1..end].iter().map(|line| line.trim_start()).collect();
        return (html! { pre tabindex="0" { code { (code.join("\n")) } } }, end + 1);
    }
    if plain.starts_with('|') {
        let end = end_of(lines, at, |line| line.starts_with('|'));
        return (table(&lines[at..end]), end);
    }
    if is_item(plain) {
        return list(lines, at);
    }
    let end = end_of(lines, at, |line| {
        !line.is_empty() && !line.starts_with(['#', '|']) && !line.starts_with("```") && !is_item(line)
    });
    let words: Vec<&str> = lines[at..end].iter().map(|line| line.trim()).collect();
    let words = words.join(" ");
    // A picture shows the page that one is looking at.
    if words.starts_with("![") { (html! {}, end) } else { (html! { p { (inline(&words)) } }, end) }
}

/// The line behind a block: that of the first line for which this does not hold.
fn end_of(lines: &[&str], at: usize, holds: impl Fn(&str) -> bool) -> usize {
    let rest = lines[at + 1..].iter().position(|line| !holds(line.trim_start()));
    rest.map_or(lines.len(), |rest| at + 1 + rest)
}

fn heading(level: usize, words: &str) -> Markup {
    let id = anchor(words);
    match level {
        1 => html! { h1 #(id) { (inline(words)) } },
        2 => html! { h2 #(id) { (inline(words)) } },
        _ => html! { h3 #(id) { (inline(words)) } },
    }
}

/// The address of a heading, as in the table of contents.
fn anchor(words: &str) -> String {
    let kept = words
        .to_lowercase()
        .chars()
        .filter(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-'))
        .collect::<String>();
    kept.replace(' ', "-")
}

fn is_item(line: &str) -> bool {
    number(line).is_some() || line.starts_with("- ") || line.starts_with("* ")
}

/// The words of a numbered item.
fn number(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
    (rest.len() < line.len()).then(|| rest.strip_prefix(". ")).flatten()
}

fn list(lines: &[&str], at: usize) -> (Markup, usize) {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let (own, ordered) = (indent(lines[at]), number(lines[at].trim_start()).is_some());
    let (mut items, mut at) = (Vec::<Vec<String>>::new(), at);
    while at < lines.len() {
        let line = lines[at];
        let plain = line.trim_start();
        let follows = lines.get(at + 1).is_some_and(|next| indent(next) > own && !next.trim().is_empty());
        if plain.is_empty() && follows {
            at += 1;
        } else if indent(line) == own && is_item(plain) {
            items.push(vec![number(plain).unwrap_or_else(|| &plain[2..]).to_owned()]);
            at += 1;
        } else if indent(line) > own
            && !plain.is_empty()
            && let Some(item) = items.last_mut()
        {
            item.push(line.get(own + if ordered { 3 } else { 2 }..).unwrap_or(plain).to_owned());
            at += 1;
        } else {
            break;
        }
    }
    let inner = |item: &Vec<String>| {
        let nested = item.iter().skip(1).any(|line| line.starts_with("```") || is_item(line));
        let lines: Vec<&str> = item.iter().map(String::as_str).collect();
        if nested { markup(&lines.join("\n")) } else { inline(&lines.join(" ")) }
    };
    let items: Vec<Markup> = items.iter().map(inner).collect();
    let list = if ordered {
        html! { ol.told { @for item in &items { li { (item) } } } }
    } else {
        html! { ul.told { @for item in &items { li { (item) } } } }
    };
    (list, at)
}

fn table(lines: &[&str]) -> Markup {
    let cells = |line: &str| -> Vec<Markup> {
        line.trim().trim_matches('|').split('|').map(|cell| inline(cell.trim())).collect()
    };
    let (head, rows) = lines.split_at(lines.len().min(1));
    html! {
        div.wide tabindex="0" { table {
            thead { @for line in head { tr { @for cell in cells(line) { th scope="col" { (cell) } } } } }
            tbody { @for line in rows.iter().filter(|line| !line.contains("---")) { tr { @for cell in cells(line) { td { (cell) } } } } }
        } }
    }
}

/// Words with what stands out in them. Only a link to a heading stays one.
fn inline(words: &str) -> Markup {
    let mut out = String::new();
    let mut rest = words;
    while let Some(start) = rest.find(['`', '*', '[']) {
        let (before, from) = rest.split_at(start);
        out += &escaped(before);
        let taken = code(from)
            .or_else(|| marked(from, "**", "strong"))
            .or_else(|| marked(from, "*", "em"))
            .or_else(|| link(from));
        match taken {
            Some((markup, behind)) => {
                out += &markup;
                rest = behind;
            }
            None => {
                let sign = from.chars().next().map_or(0, char::len_utf8);
                out += &escaped(&from[..sign]);
                rest = &from[sign..];
            }
        }
    }
    PreEscaped(out + &escaped(rest))
}

fn code(from: &str) -> Option<(String, &str)> {
    let (words, behind) = from.strip_prefix('`')?.split_once('`')?;
    Some((format!("<code>{}</code>", escaped(words)), behind))
}

fn marked<'t>(from: &'t str, sign: &str, element: &str) -> Option<(String, &'t str)> {
    let (words, behind) = from.strip_prefix(sign)?.split_once(sign)?;
    let fits = !words.is_empty() && !words.starts_with(' ');
    fits.then(|| (format!("<{element}>{}</{element}>", inline(words).into_string()), behind))
}

fn link(from: &str) -> Option<(String, &str)> {
    let (words, behind) = from.strip_prefix('[')?.split_once("](")?;
    let (address, behind) = behind.split_once(')')?;
    let words = inline(words).into_string();
    Some(match address.starts_with('#') {
        true => (format!("<a href=\"{}\">{words}</a>", escaped(address)), behind),
        false => (words, behind),
    })
}

fn escaped(text: &str) -> String {
    html! { (text) }.into_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_handleiding_uses_becomes_markup_and_nothing_else() {
        let text = "# Een & twee\n\nWoorden **vet** met *nadruk* en `code <b>`,\nzie [4 De uitkomst](#4-de-uitkomst) en [x](http://a.b).\n\n- een\n- twee\n  verder\n\n1. stap\n   ```\n   doe <dit>\n   ```\n2. nog\n\n| a | b |\n|---|---|\n| `c` | d |\n";
        let page = markup(text).into_string();
        for part in [
            "<h1 id=\"een--twee\">Een &amp; twee</h1>",
            "<strong>vet</strong>",
            "<em>nadruk</em>",
            "<code>code &lt;b&gt;</code>",
            "<a href=\"#4-de-uitkomst\">4 De uitkomst</a> en x.",
            "<ul class=\"told\"><li>een</li><li>twee verder</li></ul>",
            "doe &lt;dit&gt;</code></pre></li><li>nog</li></ol>",
            "<th scope=\"col\">a</th>",
            "<td><code>c</code></td>",
        ] {
            assert!(page.contains(part), "{part}: {page}");
        }
        assert!(!page.contains("http:"), "{page}");
    }
}
